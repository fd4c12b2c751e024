// Ctrl+K from anywhere, or / where nothing is being typed, leads to the field that finds records. While somebody types, what they may mean stands
// under it: arrows move, Enter opens, Escape closes. Without this script the field sends its words to the list of records all the same.
(() => {
  "use strict";
  const field = document.getElementById("find");
  if (!field) {
    return;
  }
  const isTyped = element => element.matches("input, textarea, select") || element.isContentEditable;
  document.addEventListener("keydown", event => {
    const called = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyped(event.target);
    if (called || slash) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });

  const PAUSE = 120;
  const place = document.getElementById("find-suggestions");
  const said = document.getElementById("find-said");
  let asked = null;
  let timer = 0;
  let chosen = -1;

  const options = () => [...place.querySelectorAll("[role=option]")];
  const close = () => {
    window.clearTimeout(timer);
    asked?.abort();
    place.replaceChildren();
    said.textContent = "";
    choose(-1);
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-controls");
  };
  const choose = n => {
    const all = options();
    chosen = n;
    all.forEach((option, at) => option.setAttribute("aria-selected", String(at === n)));
    if (n < 0) {
      field.removeAttribute("aria-activedescendant");
    } else {
      field.setAttribute("aria-activedescendant", all[n].id);
      all[n].scrollIntoView({ block: "nearest" });
    }
  };
  const open = option => window.location.assign(option.dataset.href);
  const show = html => {
    const list = new DOMParser().parseFromString(html, "text/html").getElementById("find-options");
    if (!list || list.children.length === 0 || document.activeElement !== field) {
      close();
      return;
    }
    place.replaceChildren(list);
    said.textContent = list.dataset.said;
    choose(-1);
    field.setAttribute("aria-controls", list.id);
    field.setAttribute("aria-expanded", "true");
  };
  const ask = async () => {
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(field.dataset.suggestions + "?words=" + encodeURIComponent(field.value), { signal: asked.signal, redirect: "error" });
      if (answer.ok) {
        show(await answer.text());
      }
    } catch {
      // Nothing is suggested; Enter finds all the same.
    }
  };

  field.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE);
  });
  field.addEventListener("focus", () => {
    if (!field.value) {
      ask();
    }
  });
  field.addEventListener("keydown", event => {
    const n = options().length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (n === 0) {
        ask();
      } else {
        choose(event.key === "ArrowDown" ? (chosen + 2) % (n + 1) - 1 : (chosen + n + 1) % (n + 1) - 1);
      }
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      open(options()[chosen]);
    } else if (event.key === "Escape" && n > 0) {
      event.preventDefault();
      close();
    }
  });
  field.addEventListener("blur", close);
  place.addEventListener("mousedown", event => event.preventDefault());
  place.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) {
      open(option);
    }
  });
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
})();
