/* Asks the map of places for a period. How many incidents each place has in each month stands in a table of the page; the script adds up the months that were
   chosen, keeps them in the address and draws. Without it the whole map and that table stand there. */
(function () {
  "use strict";
  const form = document.getElementById("period");
  const table = document.getElementById("places-months");
  const places = document.querySelector("#places-table table");
  if (!form || !table || !places) return;
  const words = form.dataset;
  const from = document.getElementById("map-from");
  const to = document.getElementById("map-to");
  const note = document.getElementById("period-note");
  const SMALL = 3;
  const rows = Array.from(table.tBodies[0].rows).map((row) => ({
    href: row.dataset.place,
    undated: Number(row.dataset.undated),
    months: Array.from(row.cells).slice(1).filter((cell) => cell.dataset.month)
      .map((cell) => [cell.dataset.month, Number(cell.textContent) || 0]),
  }));
  const listed = Array.from(places.tBodies[0].rows);
  const marks = Array.from(document.querySelectorAll("svg.map [data-place], svg.map a")).map((mark) => ({
    mark: mark, was: mark.outerHTML, href: mark.dataset.place || mark.getAttribute("href"),
  }));
  const was = new Map(listed.map((row) => [row, row.cells[1].innerHTML]));
  const pictures = document.querySelectorAll(".where figure:first-child .tools [download]");
  const titles = Array.from(document.querySelectorAll("svg.map > title")).map((title) => [title, title.textContent]);
  const heading = document.getElementById("map-says");
  const said = heading.textContent;
  const beside = Array.from(document.querySelectorAll(".where .of-all"));

  const circle = (link, count, unit) => {
    const radius = Math.min(4 + 2.1 * Math.sqrt(count), 15) * unit;
    link.querySelector(".town").setAttribute("r", Math.round(radius * 10) / 10);
    const number = link.querySelector("text");
    if (number) number.textContent = count < SMALL ? "" : count;
    link.setAttribute("aria-label", link.dataset.name + ": " + count);
  };

  const apply = () => {
    const narrowed = Boolean(from.value || to.value);
    const counts = {};
    let all = 0, undated = 0;
    rows.forEach((row) => {
      counts[row.href] = row.months.filter(([month]) => (!from.value || month >= from.value) && (!to.value || month <= to.value))
        .reduce((sum, [, count]) => sum + count, 0);
      all += counts[row.href];
      undated += row.undated;
    });
    marks.forEach((one) => {
      const count = counts[one.href] || 0;
      const svg = one.mark.ownerSVGElement;
      if (one.mark.localName === "a") {
        one.mark.style.display = narrowed && !count ? "none" : "";
        circle(one.mark, narrowed ? count : Number(one.mark.dataset.count), Number(svg.dataset.unit));
      } else {
        const shown = narrowed ? count : Number(one.mark.dataset.count);
        one.mark.style.display = shown ? "" : "none";
        one.mark.textContent = shown >= SMALL ? one.mark.dataset.name : one.mark.dataset.name + " " + shown;
      }
    });
    listed.forEach((row) => {
      const link = row.querySelector("a");
      const count = link ? counts[link.getAttribute("href")] || 0 : 0;
      row.hidden = narrowed && (!link || !count);
      row.cells[1].innerHTML = was.get(row);
      if (narrowed) row.cells[1].textContent = count;
    });
    const title = narrowed ? words.title : said;
    heading.textContent = title;
    titles.forEach(([element, text]) => { element.textContent = narrowed ? title : text; });
    pictures.forEach((picture) => { picture.hidden = narrowed; });
    beside.forEach((one) => { one.hidden = narrowed; });
    note.textContent = narrowed ? words.note.replace("{n}", all).replace("{undated}", undated) : "";
    document.getElementById("period-all").hidden = !narrowed;
    document.querySelectorAll("nav.languages a").forEach((link) => {
      link.setAttribute("href", link.getAttribute("href").replace(/\?.*$/, "") + location.search);
    });
  };
  const read = () => {
    const query = new URLSearchParams(location.search);
    [from, to].forEach((field) => {
      const asked = query.get(field.name) || "";
      field.value = Array.from(field.options).some((option) => option.value === asked) ? asked : "";
    });
    apply();
  };
  const keep = () => {
    const query = new URLSearchParams();
    [from, to].forEach((field) => { if (field.value) query.set(field.name, field.value); });
    const text = query.toString();
    history.pushState(null, "", location.pathname + (text ? "?" + text : ""));
    apply();
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  [from, to].forEach((field) => field.addEventListener("change", keep));
  window.addEventListener("popstate", read);
  form.hidden = false;
  read();
})();
