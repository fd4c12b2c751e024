/* Shows only the lines of a register that hold every word typed and every value chosen. Without this script the whole register
   stands there. */
(function () {
  "use strict";
  const box = document.querySelector(".filter");
  const input = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const rows = Array.from(document.querySelectorAll("#rows tbody tr"));
  if (!box || !input || !rows.length) return;
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = rows.map((row) => fold(row.textContent));
  const choices = Array.from(box.querySelectorAll("select"));
  const cell = (row, at) => row.querySelectorAll("td")[at];
  const values = (row, at) => {
    const words = cell(row, at).cloneNode(true);
    words.querySelectorAll(".remark").forEach((remark) => remark.remove());
    return (words.dataset.values || words.textContent.trim()).replace(/ \([^)]*\)/g, "").split("|");
  };
  const apply = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    const chosen = choices.filter((choice) => choice.value);
    let count = 0;
    rows.forEach((row, n) => {
      row.hidden = !words.every((word) => texts[n].includes(word)) ||
        !chosen.every((choice) => values(row, Number(choice.dataset.at)).includes(choice.value));
      if (!row.hidden) count++;
    });
    shown.textContent = words.length || chosen.length ? (shown.dataset.of || "{shown} of {all}").replace("{shown}", count).replace("{all}", rows.length) : "";
  };
  box.hidden = false;
  input.addEventListener("input", apply);
  choices.forEach((choice) => choice.addEventListener("change", apply));
  apply();
})();
