// Lets an officer drag an item of an agenda to another place, and keeps the focus on an item that was moved by its buttons.
// The server moves it, and the page is loaded anew. Without this script the buttons do the same.
(() => {
  'use strict';

  const form = document.getElementById('dropForm');
  const rows = [...document.querySelectorAll('tr[data-item]')];
  if (!form || rows.length === 0) {
    return;
  }
  let dragged = null;

  const isBehind = (row, event) => {
    const box = row.getBoundingClientRect();
    return event.clientY > box.top + box.height / 2;
  };

  const clear = () => rows.forEach((row) => row.classList.remove('cc-item--before', 'cc-item--behind', 'cc-item--dragged'));

  rows.forEach((row) => {
    row.draggable = true;
    row.classList.add('cc-item--movable');

    row.addEventListener('dragstart', (event) => {
      dragged = row;
      row.classList.add('cc-item--dragged');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', row.dataset.item);
    });

    row.addEventListener('dragover', (event) => {
      if (dragged && dragged !== row) {
        event.preventDefault();
        const behind = isBehind(row, event);
        row.classList.toggle('cc-item--behind', behind);
        row.classList.toggle('cc-item--before', !behind);
      }
    });

    row.addEventListener('dragleave', () => row.classList.remove('cc-item--before', 'cc-item--behind'));

    row.addEventListener('drop', (event) => {
      if (dragged && dragged !== row) {
        event.preventDefault();
        // Not "moved": the address of the page says so of the item that was moved last.
        form.elements.namedItem('dragged').value = dragged.dataset.item;
        form.elements.namedItem('beside').value = row.dataset.item;
        form.elements.namedItem('behind').value = String(isBehind(row, event));
        form.requestSubmit(form.querySelector('[type=submit]'));
      }
    });

    row.addEventListener('dragend', () => {
      dragged = null;
      clear();
    });
  });

  // The button that was pressed went with the old page: the same item has the focus again, so that it can go further.
  const moved = new URLSearchParams(location.search).get('moved');
  const again = rows.find((row) => row.dataset.item === moved);
  const button = again && again.querySelector('.cc-buttons [type=submit]');
  if (button) {
    button.focus();
  }
})();
