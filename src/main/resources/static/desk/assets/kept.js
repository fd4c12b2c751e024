// Keeps what is typed: a form that carries a ticket is handed in while its member types, to be offered again if it is not saved.
// Says in a sentence when something that the page asked for was refused (failures.js: when nobody answered). Without it forms work
// as before, and what is sent after the session ran out is kept by the server.
(() => {
  "use strict";
  const PAUSE = 1500;
  const LONGEST = 8000;
  const AGAIN = 10000;
  const changed = new Set();
  const states = new Map();
  let leaving = false;
  const said = document.getElementById("script-words").dataset;

  const ticket = form => form && form.querySelector("input[name=form-kept]");
  const id = form => ticket(form).dataset.id;
  const formOf = element => { const form = element.form || element.closest("form"); return form && ticket(form) ? form : null; };
  const open = () => [...document.forms].filter(form => ticket(form) && changed.has(id(form)));

  function say(form, sentence) {
    const line = form.querySelector("[data-kept-line]");
    if (line) line.textContent = sentence;
  }

  /** A sentence over the page that stays until it is read; with a link, where to go on. */
  function tell(sentence, href, words) {
    let bar = document.getElementById("notice-bar");
    if (!bar) {
      bar = document.createElement("div");
      bar.id = "notice-bar";
      bar.className = "notice-bar";
      bar.setAttribute("role", "alert");
      document.body.append(bar);
    }
    const line = document.createElement("p");
    line.textContent = sentence + " ";
    if (href) {
      const link = document.createElement("a");
      link.href = href;
      link.textContent = words;
      link.addEventListener("click", () => { leaving = true; });
      line.append(link);
    }
    const away = document.createElement("button");
    away.type = "button";
    away.className = "quiet";
    away.textContent = said.close;
    away.addEventListener("click", () => bar.remove());
    bar.replaceChildren(line, away);
  }

  const here = () => location.pathname + location.search;
  function signedOut(kept) {
    tell(said.signedOut, kept || here(), said.signIn);
  }

  function answers(form) {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      // Of a file the name, so that the page can say which one must be chosen again.
      const text = typeof value === "string" ? value : value.name;
      if (name !== "_csrf" && (text || typeof value === "string")) body.append(name, text);
    }
    return body;
  }

  async function keep(form, last) {
    const key = id(form);
    const state = states.get(key) || {};
    clearTimeout(state.timer);
    states.set(key, { first: 0, timer: 0, going: true });
    try {
      const answer = await fetch("/desk/kept", { method: "POST", body: answers(form), keepalive: !!last });
      if (answer.redirected) return false;
      if (answer.status === 200 || answer.status === 202) {
        say(form, await answer.text());
        if (answer.status === 202) signedOut(answer.headers.get("Khronika-Kept"));
        return true;
      }
      if (answer.status === 410) {
        say(form, await answer.text());
        tell(said.notKept, here(), said.openAnew);
        return false;
      }
      if (answer.status === 413) {
        say(form, said.tooLong);
        return false;
      }
      later(form, said.couldNotKeep);
    } catch (unreachable) {
      later(form, said.noConnection);
    }
    return false;
  }

  function later(form, sentence) {
    say(form, sentence);
    states.set(id(form), { first: Date.now(), timer: setTimeout(() => { if (form.isConnected && !leaving) keep(form); }, AGAIN) });
  }

  function touched(event) {
    const form = event.target instanceof Element && formOf(event.target);
    if (!form || leaving) return;
    const key = id(form);
    changed.add(key);
    const state = states.get(key) || {};
    const first = state.first || Date.now();
    clearTimeout(state.timer);
    const wait = Math.max(0, Math.min(PAUSE, first + LONGEST - Date.now()));
    states.set(key, { first, timer: setTimeout(() => { if (form.isConnected) keep(form); }, wait) });
  }
  document.addEventListener("input", touched);
  document.addEventListener("change", touched);

  // A form that is sent is not kept any more by the page: the server does, if it cannot save it.
  document.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    if (ticket(form)) { clearTimeout((states.get(id(form)) || {}).timer); leaving = true; }
    else if (form.matches(".kept-discard")) leaving = true;
  });
  window.addEventListener("beforeunload", event => { if (!leaving && open().length > 0) event.preventDefault(); });
  window.addEventListener("pageshow", () => { leaving = false; });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && !leaving)
      for (const form of open()) if ((states.get(id(form)) || {}).timer) keep(form, true);
  });

  document.addEventListener("htmx:responseError", event => {
    const answer = event.detail.xhr;
    const kept = answer.getResponseHeader("Khronika-Kept");
    if (answer.status === 401) signedOut(kept);
    else if (answer.status === 409 && kept) tell(said.elsewhere, kept, said.goOn);
    else if (answer.status < 500) tell(said["notDone" + answer.status] || said.notDone);
  });
})();
