// Ctrl+K from anywhere, or / where nothing is being typed, leads to the field that finds records. Without it the field is there all the same.
(() => {
  "use strict";
  const field = document.getElementById("find");
  const isTyped = element => element.matches("input, textarea, select") || element.isContentEditable;
  document.addEventListener("keydown", event => {
    const called = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyped(event.target);
    if (field && (called || slash)) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
})();
