// Suggestions under an answer that names a record: htmx fetches them into the list, this makes the list a combobox.
// Everything works without it: a name that is typed is understood when the form is sent.
(() => {
  const list = input => document.getElementById(input.dataset.suggests);
  const options = input => [...list(input).querySelectorAll('[role=option]')];
  const isOne = target => target instanceof HTMLInputElement && 'suggests' in target.dataset;

  function show(input) {
    const some = options(input).length > 0 && document.activeElement === input;
    list(input).hidden = !some;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', input.dataset.suggests);
    input.setAttribute('aria-expanded', String(some));
    if (!some) input.removeAttribute('aria-activedescendant');
  }

  function hide(input) {
    list(input).hidden = true;
    if (input.hasAttribute('role')) input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function mark(input, step) {
    const all = options(input);
    if (all.length === 0) return;
    show(input);
    const now = all.findIndex(option => option.getAttribute('aria-selected') === 'true');
    const next = (now + step + all.length) % all.length;
    all.forEach((option, n) => option.setAttribute('aria-selected', String(n === next)));
    input.setAttribute('aria-activedescendant', all[next].id);
    all[next].scrollIntoView({ block: 'nearest' });
  }

  function choose(input, option) {
    if ('binds' in input.dataset) {
      hide(input);
      list(input).replaceChildren();
      input.dispatchEvent(new CustomEvent('khronika:chosen', { bubbles: true, detail: option.dataset }));
      return;
    }
    input.value = option.dataset.title;
    document.getElementById(input.id + '-as').value = option.dataset.address;
    const understood = document.getElementById(input.id + '-u');
    const line = document.createElement('span');
    line.className = 'understood';
    const strong = document.createElement('b');
    strong.textContent = option.querySelector('span').textContent;
    line.append(strong);
    understood.replaceChildren(line);
    list(input).replaceChildren();
    hide(input);
  }

  document.addEventListener('htmx:afterSwap', event => {
    if (event.target.matches('ul.options')) {
      const input = document.querySelector('[data-suggests="' + event.target.id + '"]');
      if (input) show(input);
    }
  });
  document.addEventListener('input', event => {
    if (isOne(event.target)) document.getElementById(event.target.id + '-u')?.replaceChildren();
  });
  document.addEventListener('keydown', event => {
    const input = event.target;
    if (!isOne(input)) return;
    const marked = options(input).find(option => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      mark(input, event.key === 'ArrowDown' ? 1 : -1);
      event.preventDefault();
    } else if (event.key === 'Enter' && marked && !list(input).hidden) {
      choose(input, marked);
      event.preventDefault();
    } else if (event.key === 'Escape') {
      hide(input);
    }
  });
  document.addEventListener('mousedown', event => {
    const option = event.target.closest('ul.options [role=option]');
    if (!option) return;
    const input = document.querySelector('[data-suggests="' + option.parentElement.id + '"]');
    if (input) choose(input, option);
    event.preventDefault();
  });
  document.addEventListener('focusout', event => { if (isOne(event.target)) hide(event.target); });

  // An article that is offered under an answer takes the place of the line that it was offered for.
  document.addEventListener('click', event => {
    const button = event.target.closest('button[data-article]');
    const output = button && button.closest('output');
    const answer = output && document.getElementById(output.htmlFor.value);
    if (!answer) return;
    let typed = -1;
    answer.value = answer.value.split('\n')
      .map(line => line.trim() && ++typed === Number(button.dataset.line) ? button.dataset.article : line).join('\n');
    answer.focus();
    answer.dispatchEvent(new Event('input', { bubbles: true }));
  });

  // A link of the summary of errors leads into an item of a list that may be closed.
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    const target = link && document.getElementById(link.getAttribute('href').slice(1));
    for (let at = target && target.closest('details'); at; at = at.parentElement.closest('details')) at.open = true;
    if (target && link.closest('.error-summary')) target.focus();
  });
})();

// Another choice, another item: the form comes again from the desk as it was sent. What was typed or pressed meanwhile must not go with
// the old one: an answer to an earlier question gives way to a later one, and one that is out of date is asked for again.
(() => {
  const sent = new WeakMap();
  let latest = null;
  let pressed = false;
  let waiting = null;

  const isOfForm = element => element instanceof Element && element.closest('#entry-page form.entry') !== null;
  const isWhole = target => target.id === 'entry-page';
  const stands = target => [...target.querySelectorAll('input, select, textarea')]
    .filter(one => one.name && one.name !== '_csrf')
    .map(one => one.name + '=' + (one.type === 'checkbox' || one.type === 'radio' ? one.value + one.checked : one.value)).join('\n');
  const again = element => { if (element.isConnected) htmx.trigger(element, element.matches('button') ? 'click' : 'change'); };

  document.addEventListener('htmx:beforeRequest', event => {
    const { xhr, elt, target } = event.detail;
    if (!isOfForm(elt) || !(target.matches('#entry-page') || target.closest('form.entry')) || !elt.hasAttribute('hx-post')) return;
    sent.set(xhr, stands(target));
    if (isWhole(target)) { latest = xhr; waiting = null; }
  });
  document.addEventListener('htmx:beforeSwap', event => {
    const { xhr, requestConfig, target } = event.detail;
    if (!sent.has(xhr) || !event.detail.shouldSwap) return;
    const overtaken = latest !== null && latest !== xhr;
    const late = sent.get(xhr) !== stands(target);
    if (overtaken || late || pressed) event.detail.shouldSwap = false;
    if (!overtaken && pressed) waiting = requestConfig.elt;
    else if (!overtaken && late) setTimeout(() => again(requestConfig.elt));
  });
  document.addEventListener('htmx:afterRequest', event => { if (event.detail.xhr === latest) latest = null; });

  // While a button is held down it stays where it is: exchanged under the pointer, the click would be lost.
  document.addEventListener('pointerdown', event => { pressed = isOfForm(event.target); });
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => {
    pressed = false;
    setTimeout(() => { const element = waiting; waiting = null; if (element && latest === null) again(element); });
  });

  // What was chosen before this page could listen (a slow network, a page that the browser brought back) is asked about now.
  const isOther = one => one.type === 'checkbox' ? one.checked !== one.defaultChecked
    : one.value !== ([...one.options].find(option => option.defaultSelected) || one.options[0]).value;
  document.addEventListener('DOMContentLoaded', () => {
    const early = [...document.querySelectorAll('#entry-page form.entry [hx-post][hx-trigger=change]')].find(isOther);
    if (early) again(early);
  });
})();
