// The reading view by keyboard and without loading the page anew. Everything here works without it too, by links and forms:
// the script only opens cards in place, keeps text and cards in step, and fills the form for a selection.
(() => {
  "use strict";
  const view = document.querySelector(".reading-view");
  const reading = document.getElementById("reading");
  if (!view || !reading) return;
  const text = document.getElementById("text");
  const base = reading.dataset.base;
  view.classList.add("scripted");

  const cards = () => [...document.querySelectorAll(".card")];
  const now = () => document.querySelector(".card.now");
  const seen = (card) => card.getClientRects().length > 0;

  /** Marks in the text follow the cards: lit for the card that is open, done where all are triaged. */
  function step() {
    const open = now();
    const state = new Map(cards().map((card) => [card.dataset.id, card.classList.contains("triaged")]));
    for (const mark of text.querySelectorAll("a.m")) {
      const ids = mark.dataset.c.split(" ");
      mark.classList.toggle("lit", !!open && ids.includes(open.dataset.id));
      mark.classList.toggle("done", ids.every((id) => state.get(id)));
    }
    for (const paragraph of text.querySelectorAll(":scope > p")) {
      const start = Number(paragraph.dataset.start);
      const end = start + paragraph.lastChild.textContent.length;
      const at = !!open && Number(open.dataset.start) < end && Number(open.dataset.end) > start;
      paragraph.classList.toggle("at", at);
    }
  }

  /** On a phone the open card stands under its passage; everywhere else, and when it is closed, in its place in the column. */
  const list = document.getElementById("cards");
  const wide = matchMedia("(min-width: 62.01rem)");
  function settle() {
    const open = now();
    const focused = open?.contains(document.activeElement) ? document.activeElement : null;
    move(open);
    // A card that is moved loses the focus that is in it.
    if (focused && focused !== document.activeElement) focused.focus({ preventScroll: true });
  }

  function move(open) {
    for (const place of list.querySelectorAll(".place")) {
      const card = document.getElementById("c-" + place.dataset.for);
      if (!card) place.remove();
      else if (wide.matches || card !== open) place.replaceWith(card);
    }
    if (!open || wide.matches || !list.contains(open)) return;
    const passages = text.querySelectorAll(":scope > p.at");
    if (!passages.length) return;
    const place = document.createElement("span");
    place.className = "place";
    place.hidden = true;
    place.dataset.for = open.dataset.id;
    open.before(place);
    passages[passages.length - 1].after(open);
  }
  wide.addEventListener("change", () => settle());

  function show(focus) {
    const open = now();
    if (!open) return;
    const passage = text.querySelector(".lit") || text.querySelector("p.at");
    if (wide.matches && passage) passage.scrollIntoView({ block: "center" });
    if (wide.matches) {
      list.scrollTop += open.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 5;
    } else {
      (text.contains(open) ? text.querySelector("p.at") || open : open).scrollIntoView({ block: "start" });
    }
    if (focus) open.querySelector("h3").focus({ preventScroll: true });
  }

  let asked = Promise.resolve();
  function open(id, rest) {
    const before = now();
    const from = before && before.dataset.id !== id ? "&from=" + before.dataset.id : "";
    asked = asked.then(() => htmx.ajax("GET", `${base}/findings/${id}?${rest || ""}${from}`, { swap: "none", source: reading }));
  }

  // However a card came to be replaced, everything falls into step with it. htmx gives a new card its own class only a moment
  // after it has put it there, so the class is watched too.
  let due = false;
  let shown = now();
  const watch = new MutationObserver((changes) => {
    if (due || changes.every((change) => change.target.closest && change.target.closest("#text") && !change.target.closest(".card") && change.type === "attributes")) return;
    due = true;
    setTimeout(() => {
      due = false;
      watch.disconnect();
      step();
      settle();
      look();
      // A change within the card that is open, such as a fold's, takes nobody's focus away.
      if (now() === shown) return;
      shown = now();
      const wrong = document.querySelector(".card.now .error-summary");
      const field = document.querySelector(".card.now .correct input[type=text], .card.now .seek input[type=search]");
      show(!field && !wrong);
      (wrong || field)?.focus({ preventScroll: true });
      if (!wrong && field?.type === "search") field.select();
    });
  });
  const look = () => watch.observe(reading, { childList: true, subtree: true, attributes: true, attributeFilter: ["class"] });
  look();

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const panel = event.target.closest("a.panel");
    const go = event.target.closest("a.go");
    const mark = event.target.closest("a.m");
    if (panel) {
      event.preventDefault();
      open(panel.closest(".card").dataset.id, new URL(panel.dataset.panel, location.href).search.slice(1));
    } else if (go) {
      event.preventDefault();
      open(go.closest(".card").dataset.id);
    } else if (mark && String(getSelection()) === "") {
      event.preventDefault();
      const ids = mark.dataset.c.split(" ");
      const waits = ids.find((id) => document.querySelector(`#c-${id}.waits`));
      open(waits || ids[0]);
    } else if (mark) {
      event.preventDefault();
    }
  });

  function neighbour(by) {
    const all = [...list.querySelectorAll(".card, .place")]
      .map((one) => (one.matches(".place") ? document.getElementById("c-" + one.dataset.for) : one))
      .filter((card) => card && seen(card));
    const at = all.indexOf(now());
    const next = all[at < 0 ? 0 : at + by];
    if (next) open(next.dataset.id);
  }

  /** Where the selection stands in the text as it is kept: the paragraph's start and what is written before it. */
  function selected() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const words = (range.startContainer.nodeType === 1 ? range.startContainer : range.startContainer.parentElement).closest(".words");
    if (!words || !text.contains(words)) return null;
    const before = document.createRange();
    before.selectNodeContents(words);
    before.setEnd(range.startContainer, range.startOffset);
    const said = selection.toString();
    const blank = said.length - said.trimStart().length;
    return { start: Number(words.parentElement.dataset.start) + before.toString().length + blank, words: said.trim() };
  }

  function tag() {
    const form = document.getElementById("tag");
    if (!form) return;
    const selection = selected();
    form.open = true;
    if (selection) {
      document.getElementById("tag-words").value = selection.words;
      document.getElementById("tag-start").value = selection.start;
      document.getElementById("tag-paragraph").value = "";
    }
    // Docked at the edge of the screen: what is tagged stays in sight.
    form.classList.add("docked");
    document.getElementById(selection ? "tag-kind" : "tag-words").focus({ preventScroll: true });
  }

  document.getElementById("tag")?.addEventListener("toggle", (event) => {
    if (!event.target.open) event.target.classList.remove("docked");
  });

  /** Closes what is open, the innermost first; false when nothing is. */
  function close() {
    const panel = document.querySelector(".card.now a[data-close]");
    const folded = ["tag", "keys"].map((id) => document.getElementById(id)).find((one) => one?.open);
    if (folded) folded.open = false;
    else if (panel) panel.click();
    else return false;
    if (folded) now()?.querySelector("h3")?.focus({ preventScroll: true });
    return true;
  }

  document.getElementById("tag-words")?.addEventListener("input", () => { document.getElementById("tag-start").value = ""; });

  // While an answer is on its way the card before the member is about to be another: a key that is pressed then waits for it.
  let busy = 0;
  const pressed = [];
  document.body.addEventListener("htmx:beforeRequest", () => { busy++; });
  document.body.addEventListener("htmx:afterRequest", () => setTimeout(() => {
    busy = Math.max(0, busy - 1);
    // One at a time: what a key asked for may itself be on its way before the next key is due.
    while (busy === 0 && pressed.length && !act(pressed.shift()));
  }, 60));

  /** Does what a key of the cards stands for; false when it stands for nothing. */
  function act(key) {
    if (key === "j") neighbour(1);
    else if (key === "k") neighbour(-1);
    else {
      const button = document.querySelector(key === "u" ? '#progress [data-key="u"]' : `.card.now [data-key="${key}"]`);
      if (!button && key === "n") document.querySelector('.card.now [data-key="a"][value="new"]')?.click();
      if (!button) return false;
      button.click();
    }
    return true;
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && close()) { event.preventDefault(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select")) return;
    const keys = document.getElementById("keys");
    if (event.key === "t") tag();
    else if (event.key === "?") { keys.open = !keys.open; if (keys.open) keys.scrollIntoView({ block: "nearest" }); }
    else if (!/^[jkaesnrcu]$/.test(event.key)) return;
    else if (busy) pressed.push(event.key);
    else if (!act(event.key)) return;
    event.preventDefault();
  });

  for (const box of document.querySelectorAll(".kinds input[type=checkbox]")) {
    box.addEventListener("change", () => reading.classList.toggle("hide-" + box.value, !box.checked));
  }

  step();
  settle();
  if (location.hash.startsWith("#c-")) show(true);
  else if (location.hash === "#words") document.getElementById("words")?.scrollIntoView({ block: "center" });
})();
