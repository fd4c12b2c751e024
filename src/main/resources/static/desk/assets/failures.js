// When a part of a page cannot be fetched, the page stays as it is and says so at its head, instead of doing nothing in silence.
(() => {
  const away = () => document.getElementById("failure")?.dataset.away;
  const say = (sentence) => {
    const place = document.getElementById("failure");
    if (!place) return;
    place.textContent = sentence;
    place.hidden = false;
    place.scrollIntoView({ block: "nearest" });
  };
  const hush = () => {
    const place = document.getElementById("failure");
    if (place) place.hidden = true;
  };
  document.addEventListener("htmx:responseError", (event) => {
    const answer = event.detail.xhr;
    const plain = (answer.getResponseHeader("Content-Type") || "").startsWith("text/plain");
    if (answer.status >= 500) say(plain && answer.responseText ? answer.responseText : away());
  });
  document.addEventListener("htmx:sendError", () => say(away()));
  document.addEventListener("htmx:afterSwap", hush);
})();
