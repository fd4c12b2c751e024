// The list of what can happen, narrowed by a word. Without it the list is whole, and every entry is a link.
(() => {
  const input = document.getElementById('find-kind');
  if (!input) return;
  const groups = [...document.querySelectorAll('.kind-groups section')];
  const left = document.getElementById('kinds-left');
  const rows = group => [...group.querySelectorAll('li')];

  const typed = () => input.value.toLowerCase().split(/\s+/).filter(word => word !== '');
  const fits = (text, words) => words.every(word => text.toLowerCase().includes(word));

  function narrow() {
    const words = typed();
    let shown = 0;
    for (const group of groups) {
      for (const row of rows(group)) {
        row.hidden = !fits(row.textContent, words);
        if (!row.hidden) shown++;
      }
      group.hidden = rows(group).every(row => row.hidden);
    }
    left.textContent = words.length === 0 ? '' : shown === 0 ? left.dataset.none
      : (shown === 1 ? left.dataset.one : left.dataset.two).replace(/\d/, shown);
  }

  input.closest('.find-kind').hidden = false;
  input.addEventListener('input', narrow);
  input.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || typed().length === 0) return;
    const links = [...document.querySelectorAll('.kind-groups li:not([hidden]) a')];
    const best = links.find(link => fits(link.textContent, typed())) ?? links[0];
    if (best) best.click();
  });
  input.focus({ preventScroll: true });
})();
