/* Shows a register as it stood on a day. What it says on each day was worked out when the release was made and stands in a file beside
   the page; this script compares dates and nothing else. Without it the page shows the day of the release. */
(function () {
  "use strict";
  const form = document.getElementById("day");
  const place = document.getElementById("of-the-day");
  if (!form || !place) return;
  const input = document.getElementById("on");
  const notice = document.getElementById("day-notice");
  const back = document.getElementById("day-back");
  const says = document.getElementById("says");
  const asOf = document.getElementById("as-of");
  const released = { says: says.textContent, asOf: asOf.textContent };
  const words = form.dataset;
  let data = null;
  let waiting = [];

  window.khronikaDays = (read) => { data = read; };

  /* A script and not a request: a page that was opened from a folder may load a script. */
  const withData = (then) => {
    if (data) return then();
    waiting.push(then);
    if (waiting.length > 1) return;
    const file = document.createElement("script");
    const done = () => { const all = waiting; waiting = []; all.forEach((one) => one()); };
    file.addEventListener("load", done);
    file.addEventListener("error", done);
    file.src = words.file;
    document.head.append(file);
  };

  const element = (name, text, attributes) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  };

  const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) &&
    new Date(text + "T00:00:00Z").toISOString().slice(0, 10) === text;

  const dated = (form, day) => {
    const pattern = data.dates[form];
    const told = pattern.others[day.slice(5)] || pattern.months[Number(day.slice(5, 7)) - 1];
    return told.replace("{d}", String(Number(day.slice(8)))).replace("{y}", String(Number(day.slice(0, 4))));
  };

  const said = (parts, day) => parts.map((part) => {
    if (typeof part === "string") return part;
    const told = dated(part.day.replace("^", ""), day);
    return part.day.startsWith("^") ? told.charAt(0).toUpperCase() + told.slice(1) : told;
  }).join("");

  const mention = (one) => one.href ? element("a", one.text, { href: "../records/" + one.href }) : document.createTextNode(one.text);

  const table = (heads, sections) => {
    const shown = heads.map((_, n) => n === 0 || sections.some((section) => section.rows.some((row) => row.cells[n - 1])));
    const made = element("table", "", { class: "entries" + (heads.length > 6 ? " many" : "") });
    const head = element("tr");
    heads.forEach((text, n) => { if (shown[n]) head.append(element("th", text, { scope: "col" })); });
    made.append(element("thead"));
    made.tHead.append(head);
    sections.forEach((section) => {
      const body = element("tbody");
      if (section.heading) {
        const family = element("tr", "", { class: "family" });
        family.append(element("th", section.heading, { scope: "rowgroup", colspan: String(heads.length) }));
        body.append(family);
      }
      section.rows.forEach((row) => {
        const line = element("tr");
        const first = element("th", "", { scope: "row" });
        first.append(...row.head);
        line.append(first);
        row.cells.forEach((cell, n) => { if (shown[n + 1]) line.append(element("td", cell, { "data-label": heads[n + 1] })); });
        body.append(line);
      });
      made.append(body);
    });
    return made;
  };

  const entries = (rows) => {
    const sections = [];
    rows.forEach((row) => {
      let section = sections.find((one) => one.heading === row.section);
      if (!section) sections.push(section = { heading: row.section, rows: [] });
      const head = [mention(row.head)];
      row.under.forEach((one) => { const under = element("span", "", { class: "remark" }); under.append(mention(one)); head.push(under); });
      section.rows.push({ head: head, cells: row.cells });
    });
    const made = table(data.columns, sections);
    made.id = "rows-of-the-day";
    return made;
  };

  const group = (one, day) => {
    const made = element("section");
    made.append(element("h2", said(one.heading, day)));
    const says = said(one.says, day);
    if (says) made.append(element("p", says, { class: "prose" }));
    if (one.items.length) {
      const list = element("ul", "", { class: "plain" });
      one.items.forEach((item) => {
        const line = element("li");
        line.append(mention(item));
        const remark = said(item.says, day);
        if (remark) line.append(element("span", remark, { class: "remark" }));
        list.append(line);
      });
      made.append(list);
    }
    return made;
  };

  const numbers = (one, day) => {
    const made = element("section");
    made.append(element("h2", said(one.caption, day)), table(one.columns, [{
      heading: "",
      rows: one.rows.map((row) => ({ head: [document.createTextNode(row[0])], cells: row.slice(1).map((cell) => cell || "–") })),
    }]));
    return made;
  };

  /* What the register counts, what was assumed and what is not known limit the sentence on each day. */
  const follows = (beside, day) => {
    const made = element("details", "", { class: "follows" });
    made.append(element("summary", words.follows), element("p", data.rule),
      ...beside.follows.map((sentence) => element("p", said(sentence, day))));
    return made;
  };

  const cell = (text) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
    return /[",\n\r]/.test(safe) ? "\"" + safe.replace(/"/g, "\"\"") + "\"" : safe;
  };

  const csv = (rows, day) => {
    const lines = [data.columns].concat(rows.map((row) => [row.head.text].concat(row.cells)));
    const text = "\uFEFF" + lines.map((line) => line.map(cell).join(",") + "\r\n").join("");
    const made = element("p", "", { class: "onward" });
    made.append(element("a", words.csv, {
      href: URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" })),
      download: data.register + "-" + day + ".csv",
    }));
    return made;
  };

  const other = (day) => {
    const beside = data.days.filter((one) => !one.from || one.from <= day).pop();
    const rows = data.rows.filter((row) => (!row.from || row.from <= day) && (!row.until || day < row.until));
    says.textContent = said(beside.sentence, day);
    asOf.textContent = dated("asof", day);
    place.replaceChildren(follows(beside, day), ...beside.groups.map((one) => group(one, day)));
    if (beside.groups.length) place.append(element("h2", words.entries));
    if (rows.length) place.append(entries(rows), csv(rows, day));
    else place.append(element("p", words.nobody, { class: "empty" }));
    place.append(...beside.numbers.filter((one) => one.rows.length).map((one) => numbers(one, day)));
  };

  const turn = (isOther) => {
    document.querySelectorAll("[data-released]").forEach((part) => { part.hidden = isOther; });
    place.hidden = !isOther;
    back.hidden = !isOther;
    cite(isOther);
    if (!isOther) {
      says.textContent = released.says;
      asOf.textContent = released.asOf;
      place.replaceChildren();
    }
  };

  /* The other languages show the same day. */
  const languages = () => document.querySelectorAll("nav.languages a").forEach((link) => {
    link.setAttribute("href", link.getAttribute("href").replace(/\?.*$/, "") + location.search);
  });

  /* Who cites another day cites its address; of a copy that does not tell its own, the day. */
  const cited = document.getElementById("cited");
  const citation = cited ? cited.textContent : "";
  const cite = (isOther) => {
    if (!cited) return;
    cited.textContent = isOther ? citation.replace(/\.html$/, "$&" + location.search) : citation;
  };

  const show = () => {
    const asked = new URLSearchParams(location.search).get("on");
    const known = asked !== null && isDay(asked);
    const day = known && asked < words.last ? asked : words.last;
    notice.textContent = asked === null ? "" : !known ? words.noDay : asked > words.last ? words.later : "";
    input.value = known ? asked : words.last;
    languages();
    if (day === words.last) return turn(false);
    withData(() => {
      if (!data) {
        notice.textContent = words.unread;
        return turn(false);
      }
      if (words.first && day < words.first) notice.textContent = words.earlier;
      other(day);
      turn(true);
    });
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = input.value === words.last ? "" : "?on=" + input.value;
    try {
      history.pushState(null, "", location.pathname + query);
      show();
    } catch (refused) {
      location.search = query;
    }
  });
  window.addEventListener("popstate", show);
  form.hidden = false;
  document.getElementById("day-released").hidden = true;
  show();
})();
