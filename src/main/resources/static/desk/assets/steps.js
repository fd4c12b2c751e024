// The list of what can happen, narrowed by a word. Without it the list is whole, and every entry is a link.
(() => {
  const input = document.getElementById('find-kind');
  if (!input) return;
  const groups = [...document.querySelectorAll('.kind-groups section')];
  const left = document.getElementById('kinds-left');
  const rows = group => [...group.querySelectorAll('li')];

  function narrow() {
    const words = input.value.toLowerCase().split(/\s+/).filter(word => word !== '');
    let shown = 0;
    for (const group of groups) {
      for (const row of rows(group)) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every(word => text.includes(word));
        if (!row.hidden) shown++;
      }
      group.hidden = rows(group).every(row => row.hidden);
    }
    left.textContent = words.length === 0 ? '' : shown === 0 ? 'Nothing fits. Choose “Other” and say it in your words.' : shown + (shown === 1 ? ' fits.' : ' fit.');
  }

  input.closest('.find-kind').hidden = false;
  input.addEventListener('input', narrow);
  input.addEventListener('keydown', event => {
    const first = document.querySelector('.kind-groups li:not([hidden]) a');
    if (event.key === 'Enter' && input.value.trim() !== '' && first) first.click();
  });
  input.focus({ preventScroll: true });
})();
