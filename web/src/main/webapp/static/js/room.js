// Keeps a meeting room that is open up to date. The server says only that something has changed; the parts of the page
// are then asked for again, as their own reader, and those that differ are replaced. What is being typed stays, and so
// does the focus. Without this script the room works by loading it again.
(() => {
  'use strict';

  const room = document.getElementById('room');
  if (!room || !window.fetch || !window.DOMParser) {
    return;
  }
  const query = new URLSearchParams(location.search);
  const meeting = 'meeting=' + encodeURIComponent(query.get('meeting'));
  const root = room.dataset.root || '';
  const LIVE = root + '/live?' + meeting;
  const FRAGMENT = root + '/room-fragment?' + meeting;
  const PAGE = root + '/room?' + meeting;
  const GAP = 200;
  const SLOW = 3000;
  const POLL = 10000;
  const SILENCE = 40000;
  const AGAIN = 30000;
  const LEFT = 'room-left';

  const said = document.getElementById('room-said');
  const line = document.getElementById('room-line');
  const shown = new Map();
  let version = 0;
  let wanted = 0;
  let asking = false;
  let looked = 0;
  let planned = 0;
  let sending = false;
  let stream = null;
  let heard = 0;
  let polling = 0;

  const parts = (within) => [...within.querySelectorAll('[data-part]')];
  const frame = (within) => within.querySelector('.cc-room');

  // The part as the server wrote it, but for the keys that are new in each answer.
  const content = (part) => {
    const copy = part.cloneNode(true);
    copy.querySelectorAll('input[name=once]').forEach((key) => key.remove());
    return copy.innerHTML;
  };

  const remember = () => {
    version = Number(frame(room).dataset.version);
    wanted = Math.max(wanted, version);
    parts(room).forEach((part) => shown.set(part.dataset.part, content(part)));
  };

  const tell = (text) => {
    line.textContent = text;
  };

  // --- putting new parts in place -------------------------------------------------------------------------------------

  // A form that was refused shows what was typed as if it had always been there: all of it counts as typed.
  const isTyped = (field) => {
    const refused = Boolean(document.querySelector('.nhsuk-error-summary'));
    if (field.type === 'hidden' || field.type === 'submit') {
      return false;
    }
    if (field.type === 'radio' || field.type === 'checkbox') {
      return field.checked !== field.defaultChecked;
    }
    if (field.tagName === 'SELECT') {
      return refused || [...field.options].some((option) => option.selected !== option.defaultSelected);
    }
    return refused || field.value !== field.defaultValue;
  };

  // What a form is about: it names the item or the question in a hidden field.
  const about = (form) => ['item', 'question'].map((name) => form.querySelector(`input[name="${name}"]`)?.value).join();

  const same = (within, element) => {
    if (!element) {
      return null;
    }
    const candidates = [...within.querySelectorAll(element.tagName)];
    return candidates.find((other) => (element.name
      ? other.name === element.name && (element.type !== 'radio' || other.value === element.value)
      : other.textContent === element.textContent)) || null;
  };

  const keepTyped = (old, fresh, sent) => {
    old.querySelectorAll('form').forEach((form) => {
      const other = form.id && fresh.querySelector('#' + CSS.escape(form.id));
      if (!other || form.id === sent || about(form) !== about(other)) {
        return;
      }
      [...form.elements].filter((field) => field.name && isTyped(field)).forEach((field) => {
        const next = same(other, field);
        if (next && (field.type === 'radio' || field.type === 'checkbox')) {
          next.checked = field.checked;
        } else if (next) {
          next.value = field.value;
        }
      });
    });
    const open = [...old.querySelectorAll('details[open] > summary')].map((summary) => summary.textContent);
    fresh.querySelectorAll('details > summary').forEach((summary) => {
      summary.parentElement.open = summary.parentElement.open || open.includes(summary.textContent);
    });
  };

  const replace = (old, fresh, sent) => {
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    const selection = focused && 'selectionStart' in focused ? [focused.selectionStart, focused.selectionEnd] : null;
    const saidBefore = old.dataset.said;
    keepTyped(old, fresh, sent);
    old.replaceWith(fresh);
    if (focused) {
      const again = same(fresh, focused) || fresh;
      if (again === fresh) {
        fresh.tabIndex = -1;
      }
      again.focus({ preventScroll: true });
      if (selection && again.setSelectionRange && again.type !== 'submit') {
        again.setSelectionRange(...selection);
      }
    }
    return fresh.dataset.said && fresh.dataset.said !== saidBefore ? fresh.dataset.said : '';
  };

  // With the form that was sent, if this is the answer to one: what was typed there has been dealt with.
  const put = (answer, sent) => {
    const news = parts(answer).map((fresh) => {
      const name = fresh.dataset.part;
      const old = room.querySelector(`[data-part="${name}"]`);
      const written = content(fresh);
      if (!old || shown.get(name) === written) {
        return '';
      }
      shown.set(name, written);
      return replace(old, document.importNode(fresh, true), sent);
    }).filter((text) => text);
    version = Number(frame(answer).dataset.version);
    frame(room).dataset.version = version;
    frame(room).dataset.live = frame(answer).dataset.live;
    if (news.length > 0) {
      said.textContent = news.join(' ');
    }
  };

  // --- asking for them ------------------------------------------------------------------------------------------------

  // Loads the page again, which then says what is the matter; but not again and again.
  const leave = () => {
    stop();
    if (Date.now() - Number(sessionStorage.getItem(LEFT) || 0) > AGAIN) {
      sessionStorage.setItem(LEFT, Date.now());
      location.reload();
    } else {
      tell('This page does not update by itself at the moment. Load it again to see what has changed.');
    }
  };

  // Not more often than a few times a second, however fast things happen; after a failure more slowly.
  const lookSoon = (pause) => {
    if (!planned) {
      planned = setTimeout(() => {
        planned = 0;
        look();
      }, pause);
    }
  };

  const look = async () => {
    if (asking || sending || version >= wanted) {
      return;
    }
    asking = true;
    looked = Date.now();
    let pause = GAP;
    try {
      const answer = await fetch(FRAGMENT, { headers: { Accept: 'text/html' } });
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!answer.ok || !frame(fresh)) {
        // The session or the right to look has ended, or the server cannot answer now.
        if (answer.status < 500) {
          leave();
        }
        pause = SLOW;
      } else if (!sending && Number(frame(fresh).dataset.version) >= version) {
        put(fresh);
        if (frame(room).dataset.live !== 'true') {
          stop();
          tell('The meeting is not in progress: this page no longer updates by itself.');
        }
      }
    } catch (lost) {
      pause = SLOW;
      poll();
    } finally {
      asking = false;
    }
    if (version < wanted && !sending) {
      lookSoon(pause);
    }
  };

  const hear = (now) => {
    wanted = Math.max(wanted, now);
    lookSoon(Math.max(0, looked + GAP - Date.now()));
  };

  // --- hearing of changes: a stream of events, and while there is none a question every ten seconds ---------------------

  const ask = async () => {
    try {
      const answer = await fetch(LIVE, { headers: { Accept: 'application/json' } });
      if (answer.ok && (answer.headers.get('Content-Type') || '').startsWith('application/json')) {
        tell('The line to the server is lost: this page looks every ten seconds for what has changed.');
        hear((await answer.json()).version);
      } else if (answer.status < 500) {
        leave();
      }
    } catch (lost) {
      tell('The server cannot be reached. What is shown may be out of date.');
    }
  };

  const poll = () => {
    if (!polling) {
      polling = setInterval(ask, POLL);
      ask();
    }
  };

  const listen = () => {
    if (!window.EventSource) {
      poll();
      return;
    }
    stream = new EventSource(LIVE);
    heard = Date.now();
    stream.onmessage = (event) => {
      heard = Date.now();
      clearInterval(polling);
      polling = 0;
      tell('This page updates by itself.');
      hear(JSON.parse(event.data).version);
    };
    stream.onerror = poll;
  };

  // A stream that was refused, or has been silent for longer than the server ever is, is opened again.
  const watch = setInterval(() => {
    const silent = Date.now() - heard;
    if (stream && (silent > SILENCE || (stream.readyState === EventSource.CLOSED && silent > AGAIN))) {
      stream.close();
      poll();
      listen();
    }
  }, 5000);

  const stop = () => {
    clearInterval(watch);
    clearInterval(polling);
    polling = 0;
    if (stream) {
      stream.close();
      stream = null;
    }
  };

  // --- sending a form: once, and without leaving the page ----------------------------------------------------------------

  const outside = (within) => [...within.querySelectorAll('main > .cc-notice, main > .nhsuk-error-summary')];

  const showAnswer = (answer, sent) => {
    outside(document).forEach((old) => old.remove());
    document.querySelector('main').prepend(...outside(answer).map((notice) => document.importNode(notice, true)));
    document.title = answer.title;
    shown.clear();
    put(answer, sent);
    const problem = document.querySelector('.nhsuk-error-summary');
    if (problem) {
      problem.focus();
    }
  };

  const send = async (form, button) => {
    const fields = new URLSearchParams(new FormData(form));
    if (button && button.name) {
      fields.append(button.name, button.value);
    }
    const answer = await fetch(form.action, { method: 'POST', body: fields });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (frame(page)) {
      showAnswer(page, form.id);
    } else {
      location.assign(answer.redirected ? answer.url : PAGE);
    }
  };

  // Either the session has ended, and the server has kept what was typed until its owner has signed in again; or nothing
  // got through, and the same form can be sent again: it counts once.
  const notSent = async () => {
    try {
      await fetch(LIVE, { headers: { Accept: 'application/json' } });
      location.assign(PAGE);
    } catch (lost) {
      tell('Nothing was sent: the server cannot be reached. Press the button again.');
      said.textContent = line.textContent;
    }
  };

  room.addEventListener('submit', (event) => {
    event.preventDefault();
    if (sending) {
      return;
    }
    sending = true;
    send(event.target, event.submitter)
      .catch(notSent)
      .finally(() => {
        sending = false;
        look();
      });
  });

  window.addEventListener('pagehide', stop);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      location.reload();
    }
  });

  remember();
  if (frame(room).dataset.live === 'true') {
    tell('Opening a line to the server.');
    listen();
  } else {
    tell('This page does not update by itself.');
  }
})();
