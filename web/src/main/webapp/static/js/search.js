// Suggests records while somebody types into the search box of the header, as a combobox with a list (WAI-ARIA APG), and puts the
// cursor there when "/" is pressed. Without this script the box is a plain form.
(() => {
  'use strict';

  const box = document.getElementById('search-box');
  const form = box && box.form;
  if (!form || !window.fetch || !window.AbortController) {
    return;
  }
  const PAUSE = 180;
  const list = document.createElement('ul');
  const said = document.createElement('div');
  let active = -1;
  let asking = null;
  let waiting = 0;

  list.id = 'search-suggestions';
  list.className = 'cc-search__list';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  said.className = 'nhsuk-u-visually-hidden';
  said.setAttribute('role', 'status');
  box.parentNode.append(list, said);
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-expanded', 'false');
  box.setAttribute('aria-controls', list.id);

  const options = () => [...list.children];

  const close = () => {
    clearTimeout(waiting);
    if (asking) {
      asking.abort();
    }
    list.hidden = true;
    list.replaceChildren();
    active = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  };

  const mark = (index) => {
    active = index;
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    if (index < 0) {
      box.removeAttribute('aria-activedescendant');
    } else {
      box.setAttribute('aria-activedescendant', options()[index].id);
      options()[index].scrollIntoView({ block: 'nearest' });
    }
  };

  const open = (option) => {
    location.assign(option.dataset.address);
  };

  const show = (suggestions) => {
    list.replaceChildren(...suggestions.map((suggestion, i) => {
      const option = document.createElement('li');
      const title = document.createElement('span');
      const about = document.createElement('span');
      option.id = 'search-suggestion-' + i;
      option.className = 'cc-search__option';
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.address = form.dataset.home + suggestion.address;
      title.textContent = suggestion.title;
      about.className = 'cc-search__about';
      about.textContent = [suggestion.kindName, suggestion.reference, suggestion.committee].filter(Boolean).join(' · ');
      option.append(title, ' ', about);
      // The focus stays in the box, so that a click is heard before the list goes.
      option.addEventListener('mousedown', (event) => event.preventDefault());
      option.addEventListener('click', () => open(option));
      return option;
    }));
    active = -1;
    box.removeAttribute('aria-activedescendant');
    list.hidden = suggestions.length === 0;
    box.setAttribute('aria-expanded', String(!list.hidden));
    said.textContent = suggestions.length === 0 ? 'No suggestions'
        : suggestions.length + (suggestions.length === 1 ? ' suggestion' : ' suggestions');
  };

  const ask = async () => {
    const typed = box.value.trim();
    if (asking) {
      asking.abort();
    }
    if (typed.length < 2) {
      close();
      return;
    }
    asking = new AbortController();
    try {
      const answer = await fetch(form.dataset.suggestions + '?q=' + encodeURIComponent(typed),
          { credentials: 'same-origin', redirect: 'error', signal: asking.signal, headers: { Accept: 'application/json' } });
      if (answer.ok) {
        const found = await answer.json();
        if (document.activeElement === box && box.value.trim() === typed) {
          show(found.items);
        }
      }
    } catch (away) {
      // Suggestions are a help: without an answer there are none.
    }
  };

  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });

  box.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (count === 0) {
        ask();
      } else {
        mark(event.key === 'ArrowDown' ? (active + 2) % (count + 1) - 1 : (active + count + 1) % (count + 1) - 1);
      }
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      open(options()[active]);
    } else if (event.key === 'Escape') {
      if (!list.hidden) {
        event.preventDefault();
        close();
      } else {
        box.value = '';
      }
    } else if (event.key === 'Home' || event.key === 'End' || event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      mark(-1);
    }
  });

  box.addEventListener('blur', close);

  document.addEventListener('keydown', (event) => {
    const at = document.activeElement;
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
        && !(at && (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)))) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
})();
