/* Narrows the list of incidents by several things at once, keeps them in the address, and draws those that are left by month. What each
   incident is stands in its row; the script compares and counts. Without it the whole list and the whole chart stand there. */
(function () {
  "use strict";
  const form = document.getElementById("narrow");
  const table = document.getElementById("rows");
  if (!form || !table) return;
  const words = form.dataset;
  const choices = Array.from(form.querySelectorAll("select"));
  const input = document.getElementById("filter");
  const from = document.getElementById("from");
  const to = document.getElementById("to");
  const months = document.getElementById("months");
  const title = document.getElementById("months-title");
  const note = document.getElementById("months-note");
  const fields = [input, from, to].concat(choices);
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const rows = Array.from(table.tBodies[0].rows).map((row) => ({ row: row, text: fold(row.textContent), marks: JSON.parse(row.dataset.marks) }));
  const svgs = Array.from(document.querySelectorAll("#by-month svg"));
  const was = {
    title: title && title.textContent,
    note: note && Array.from(note.childNodes),
    cells: months ? Array.from(months.tBodies[0].rows).map((row) => row.cells[1].textContent) : [],
  };
  const BASE = 96;
  const HIGHEST = 74;
  const AT_MOST = 5;

  const cell = (text) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
    return /[",\n\r]/.test(safe) ? "\"" + safe.replace(/"/g, "\"\"") + "\"" : safe;
  };
  const offer = (id, lines) => {
    const link = document.getElementById(id);
    if (!link) return;
    if (link.href) URL.revokeObjectURL(link.href);
    const text = "\uFEFF" + lines.map((line) => line.map(cell).join(",") + "\r\n").join("");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  };
  const texts = (row) => Array.from(row.cells).map((one) => one.textContent.replace(/\s+/g, " ").trim());

  const fits = (one, asked) => {
    const marks = one.marks;
    return asked.words.every((word) => one.text.includes(word)) &&
      choices.every((choice) => !choice.value || (marks[choice.name] || []).includes(choice.value)) &&
      (!asked.from || !marks.to || marks.to >= asked.from) && (!asked.to || !marks.from || marks.from <= asked.to);
  };

  const draw = (counts) => svgs.forEach((svg) => {
    const slots = Array.from(svg.querySelectorAll(".slot"));
    const most = Math.max(1, ...slots.map((slot) => counts[slot.dataset.month] || 0));
    slots.forEach((slot) => {
      const count = counts[slot.dataset.month] || 0;
      const height = Math.round(HIGHEST * 10 * count / most) / 10;
      const bar = slot.querySelector("rect");
      const number = slot.querySelector("text");
      bar.setAttribute("y", BASE - height);
      bar.setAttribute("height", height);
      number.setAttribute("y", BASE - height - AT_MOST);
      number.textContent = count || "";
    });
  });

  const tell = (shown, narrowed) => {
    const counts = {};
    let vague = 0, apart = 0, inMonths = 0, several = false;
    shown.forEach((one) => {
      const month = one.marks.month;
      if (month === undefined) apart++;
      else if (!month) vague++;
      else { counts[month] = (counts[month] || 0) + 1; inMonths++; several = several || one.marks.several; }
    });
    draw(counts);
    Array.from(months.tBodies[0].rows).forEach((row, n) => {
      const count = counts[row.dataset.month] || 0;
      row.hidden = count === 0;
      row.cells[1].textContent = narrowed ? String(count) : was.cells[n];
    });
    title.textContent = narrowed ? words.title : was.title;
    svgs.forEach((svg) => { svg.querySelector("title").textContent = narrowed ? words.title : was.title; });
    document.querySelectorAll("#by-month .tools [download]").forEach((picture) => { picture.hidden = narrowed; });
    if (!narrowed) note.replaceChildren(...was.note);
    else {
      const told = [(several ? words.least : words.bars).replace("{n}", inMonths)];
      if (vague) told.push(words.vague.replace("{n}", vague));
      if (apart) told.push(words.apart.replace("{n}", apart));
      note.replaceChildren(told.join(" "));
      svgs.forEach((svg) => {
        const drawn = new Set(Array.from(svg.querySelectorAll(".slot")).map((slot) => slot.dataset.month));
        const before = Object.keys(counts).filter((month) => !drawn.has(month)).reduce((sum, month) => sum + counts[month], 0);
        if (!before) return;
        const beside = document.createElement("span");
        beside.className = svg.classList.contains("wide") ? "wide-only" : "narrow-only";
        beside.textContent = " " + words.undrawn.replace("{n}", before);
        note.append(beside);
      });
    }
    const heads = texts(months.tHead.rows[0]);
    offer("months-csv", [heads].concat(Object.keys(counts).sort().map((month) => [month, String(counts[month])])));
  };

  const apply = () => {
    const asked = { words: fold(input.value).split(/\s+/).filter(Boolean), from: from.value, to: to.value };
    const narrowed = fields.some((field) => field.value);
    const shown = rows.filter((one) => { one.row.hidden = !fits(one, asked); return !one.row.hidden; });
    document.getElementById("shown").textContent = !narrowed ? "" : shown.length === 0 ? words.nothing
      : words.shown.replace("{shown}", shown.length).replace("{all}", rows.length);
    document.getElementById("all").hidden = !narrowed;
    table.hidden = shown.length === 0;
    if (months) tell(shown, narrowed);
    offer("rows-csv", [texts(table.tHead.rows[0])].concat(shown.map((one) => texts(one.row))));
    document.querySelectorAll("nav.languages a").forEach((link) => {
      link.setAttribute("href", link.getAttribute("href").replace(/\?.*$/, "") + location.search);
    });
  };

  const read = () => {
    const query = new URLSearchParams(location.search);
    fields.forEach((field) => { field.value = query.get(field.name) || ""; });
    apply();
  };
  const keep = (change) => {
    const query = new URLSearchParams();
    fields.forEach((field) => { if (field.value) query.set(field.name, field.value); });
    const text = query.toString();
    change(null, "", location.pathname + (text ? "?" + text : ""));
    apply();
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  choices.concat(from, to).forEach((field) => field.addEventListener("change", () => keep(history.pushState.bind(history))));
  input.addEventListener("input", () => keep(history.replaceState.bind(history)));
  window.addEventListener("popstate", read);
  form.hidden = false;
  const tables = document.getElementById("tables");
  if (tables) tables.hidden = false;
  read();
})();
