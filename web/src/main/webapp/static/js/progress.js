// Shows how far the work on a file has come, and loads the page anew once it is done. Without this script a link does.
(() => {
  'use strict';

  const BEAT = 1500;
  const progress = () => document.getElementById('progress');
  if (!progress() || !window.fetch || !window.DOMParser) {
    return;
  }
  const look = async () => {
    try {
      const answer = await fetch(location.href, { credentials: 'same-origin', redirect: 'error' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const now = page.getElementById('progress');
      if (!answer.ok || !now || now.dataset.dead === 'true') {
        location.reload();
        return;
      }
      if (now.textContent !== progress().textContent) {
        progress().replaceChildren(...now.childNodes);
      }
    } catch (away) {
      // Asked again below, until the server answers.
    }
    setTimeout(look, BEAT);
  };
  setTimeout(look, BEAT);
})();
