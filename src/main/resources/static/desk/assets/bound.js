// Prose that may be bound: "/" after a blank, or Ctrl+K, goes to the search for a record; what is chosen there is put where the caret was, as a link to
// its address. What stands under the caret is told beside. Everything works without it: a link can be typed.
(() => {
  const bind = document.getElementById('bind');
  const search = document.getElementById('bind-to');
  if (!bind || !search) return;
  bind.hidden = false;
  let last = null;
  let slashed = false;  // whether the search was asked for by "/", which whoever only wanted to type it gets back by Escape

  const isBound = target => target instanceof HTMLTextAreaElement && 'bound' in target.dataset;

  function ask(text) {
    last = { text, from: text.selectionStart, to: text.selectionEnd };
    search.value = text.value.slice(last.from, last.to);
    search.focus();
    search.dispatchEvent(new Event('input', { bubbles: true }));
  }

  const gap = (lines, isEdge) => isEdge ? '' : '\n'.repeat(Math.max(0, 2 - lines));

  function insert(title, address) {
    const { text, from, to } = last;
    text.focus();
    if (title === '^') {  // a numbered note stands after the words that it is of
      text.setRangeText('[^](' + address + ')', to, to, 'end');
      text.dispatchEvent(new Event('input', { bubbles: true }));
      search.value = '';
      return;
    }
    const words = from === to ? title : text.value.slice(from, to);
    const drawn = /#drawing$|[ :]by:/.test(address);  // stands in a paragraph of its own
    const before = drawn ? gap(text.value.slice(0, from).match(/\n*$/)[0].length, from === 0) : '';
    const after = drawn ? gap(text.value.slice(to).match(/^\n*/)[0].length, to === text.value.length) : '';
    text.setRangeText(before + '[' + words + '](' + address + ')' + after, from, to, 'end');
    text.dispatchEvent(new Event('input', { bubbles: true }));
    search.value = '';
  }

  // Who comes to correct a sentence finds it marked: at=sections-0-text:120-180.
  const asked = /^([\w-]+):(\d+)-(\d+)$/.exec(new URLSearchParams(location.search).get('at') || '');
  const sentence = asked && document.getElementById(asked[1]);
  if (sentence && isBound(sentence)) {
    sentence.focus();
    sentence.setSelectionRange(Number(asked[2]), Number(asked[3]));
  }

  // What the link under the caret prints and rests on: the number with its records, or the record, as the text beside shows it.
  const under = document.getElementById('under');
  const link = /\[[^\]]*\]\((?:<([^>]*)>|([^)\s]*))[^)]*\)/g;

  function showUnder() {
    const at = last && last.text.isConnected ? [...last.text.value.matchAll(link)].find(
      one => one.index <= last.from && last.from <= one.index + one[0].length) : null;
    const bound = at && [...document.querySelectorAll('#print [data-ref]')].find(one => one.dataset.ref === (at[1] ?? at[2]).trim());
    under.hidden = !bound;
    if (!bound) return;
    const number = bound.querySelector('a[href^="#number-"]');
    const opened = number && document.querySelector('#print ' + number.getAttribute('href'));
    const copy = (opened || bound).cloneNode(true);
    copy.querySelectorAll('[id]').forEach(one => one.removeAttribute('id'));
    copy.querySelectorAll('.top > a').forEach(one => one.remove());
    under.lastElementChild.replaceChildren(...(opened ? copy.childNodes : [copy]));
  }

  document.addEventListener('htmx:afterSwap', showUnder);
  document.addEventListener('focusin', event => {
    if (isBound(event.target)) last = { text: event.target, from: event.target.selectionStart, to: event.target.selectionEnd };
  });
  document.addEventListener('selectionchange', () => {
    const text = document.activeElement;
    if (!isBound(text)) return;
    last = { text, from: text.selectionStart, to: text.selectionEnd };
    showUnder();
  });
  document.addEventListener('keydown', event => {
    if (isBound(event.target)) {
      const text = event.target;
      const before = text.value.slice(0, text.selectionStart);
      const slash = event.key === '/' && !event.ctrlKey && !event.altKey && /(^|\s)$/.test(before);
      slashed = slash;
      if (slash || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) {
        ask(text);
        event.preventDefault();
      }
    } else if (event.target === search && event.key === 'Escape' && last) {
      const { text, from } = last;
      text.focus();
      if (slashed) {
        slashed = false;
        text.setRangeText('/', from, from, 'end');
        text.dispatchEvent(new Event('input', { bubbles: true }));
      }
    } else if (event.target === search && event.key === 'Enter') {
      event.preventDefault();
    }
  });
  document.addEventListener('khronika:chosen', event => {
    if (event.target === search && last) insert(event.detail.title || '', event.detail.address);
  });
})();
