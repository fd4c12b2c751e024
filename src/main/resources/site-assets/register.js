/* Shows only the lines of a register that hold every word typed. Without this script the whole register stands there. */
(function () {
  "use strict";
  const box = document.querySelector(".filter");
  const input = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const rows = Array.from(document.querySelectorAll("#rows tbody tr"));
  if (!box || !input || !rows.length) return;
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = rows.map((row) => fold(row.textContent));
  const apply = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let count = 0;
    rows.forEach((row, n) => {
      row.hidden = !words.every((word) => texts[n].includes(word));
      if (!row.hidden) count++;
    });
    shown.textContent = words.length ? count + " of " + rows.length : "";
  };
  box.hidden = false;
  input.addEventListener("input", apply);
  apply();
})();
