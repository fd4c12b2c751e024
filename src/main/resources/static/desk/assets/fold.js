/* A long list of choices that is closed again: what was ticked inside goes before it, in sight. Without script it is there once saved. */
document.addEventListener("toggle", ({ target: fold }) => {
  if (!fold.matches?.("details.fold") || fold.open) return;
  const inSight = fold.previousElementSibling;
  for (const box of fold.querySelectorAll("input:checked")) inSight.append(box.closest(".choice"));
}, true);
