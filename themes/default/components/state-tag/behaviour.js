// The honest clock. Pages hold what they say now and what they will say later, all but the first hidden:
// data-from: the second of Unix time from which an element stands for those just before it; 0 begins a new row of them.
// data-until: the second from which it is over. data-holds: a list of funds, and the states that belong there.
// data-filled: gone when nothing in it is left. data-empty: there instead.
// Seconds of Unix time are the same everywhere, so the visitor's time zone does not matter.
(() => {
  'use strict';
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const from = (element) => Number(element.dataset.from);
  const until = (element) => Number(element.dataset.until);

  const rows = new Map();
  for (const element of all('[data-from]')) {
    const row = (from(element) > 0 && rows.get(element.previousElementSibling)) || [];
    row.push(element);
    rows.set(element, row);
  }
  const ending = all('[data-until]');
  const lists = all('[data-holds]');
  const cards = lists.flatMap((list) => [...list.children]);

  const show = (element, shown) => {
    if (element.hidden === !shown) return false;
    element.hidden = !shown;
    return true;
  };

  // Every card in the list for its state, in order; a state without a list is not shown here.
  const sort = () => {
    const places = new Map();
    for (const card of cards) {
      const state = card.querySelector('.state:not([hidden])');
      if (!state) continue;
      const list = lists.find((each) => each.dataset.holds.split(' ').includes(state.dataset.state));
      show(card, Boolean(list));
      if (list) places.set(card, [list, list.dataset.holds.split(' ').indexOf(state.dataset.state), Number(state.dataset.rank)]);
    }
    const placed = cards.filter((card) => places.has(card)).sort((a, b) => {
      const [, stateA, rankA] = places.get(a);
      const [, stateB, rankB] = places.get(b);
      return stateA - stateB || rankA - rankB;
    });
    for (const list of lists) {
      const wanted = placed.filter((card) => places.get(card)[0] === list);
      const others = [...list.children].filter((card) => !wanted.includes(card));
      const order = [...wanted, ...others];
      if (order.some((card, at) => list.children[at] !== card)) list.append(...order);
    }
  };

  const fill = () => {
    for (const part of all('[data-filled]')) {
      const left = all('[data-holds] > li, li[data-until]', part).some((item) => !item.hidden);
      show(part, left);
      const instead = part.nextElementSibling;
      if (instead && instead.matches('[data-empty]')) show(instead, !left);
    }
  };

  // Screen readers hear a change that happens while the page is open (WCAG 4.1.3), never what was so when it opened: the
  // region is empty until then.
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.className = 'heard';
  const tell = (states) => {
    const words = states.map((state) => {
      const title = state.closest('.card')?.querySelector('.card-title a');
      return [title, state].map((part) => part?.innerText.trim()).filter(Boolean).join(': ');
    });
    region.textContent = [...new Set(words)].join('. ');
  };

  // Who was on something that went is put on what came instead, not back to the top (WCAG 2.4.3).
  // A browser may say for a while that what is hidden has the focus.
  const keepFocus = (focused) => {
    const gone = focused?.closest('[hidden]');
    const instead = gone && rows.get(gone)?.find((element) => !element.hidden);
    if (instead) {
      instead.tabIndex = -1;
      instead.focus({ preventScroll: true });
    } else if (!gone && focused && focused !== document.activeElement) focused.focus({ preventScroll: true });
  };

  let timer;
  let opened = false;
  const look = () => {
    const now = Date.now() / 1000;
    const focused = document.activeElement;
    const told = [];
    for (const row of new Set(rows.values())) {
      const due = row.filter((element) => from(element) <= now).pop();
      for (const element of row) {
        if (show(element, element === due) && !element.hidden) told.push(element.closest('.card .state, .summary-box .state'));
      }
    }
    for (const element of ending) show(element, now < until(element));
    sort();
    fill();
    keepFocus(focused);
    const states = told.filter((state) => state && state.checkVisibility?.() !== false);
    if (opened && states.length > 0) tell(states);
    opened = true;
    wait(now);
  };

  // A timer counts milliseconds in 31 bits: it wakes early for what is further off.
  const wait = (now) => {
    const ahead = [...[...rows.keys()].map(from), ...ending.map(until)].filter((at) => at > now);
    clearTimeout(timer);
    if (ahead.length > 0) timer = setTimeout(look, Math.min((Math.min(...ahead) - now) * 1000, 2 ** 31 - 1));
  };

  if (rows.size + ending.length > 0) {
    document.querySelector('main').append(region);
    look();
    // A page may come back from the browser's memory, or the phone may wake up, long after.
    addEventListener('pageshow', look);
    document.addEventListener('visibilitychange', look);
  }
})();
