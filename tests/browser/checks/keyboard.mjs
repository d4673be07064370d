// The page by keyboard alone.
import assert from 'node:assert/strict';
import { show } from '../browser.mjs';
import { count, none } from '../results.mjs';

const keys = {
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Space: { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
};

/** Presses keys one after the other without waiting for each answer: the page keeps the score itself. */
async function press(tab, names) {
  const sent = [];
  for (const { text, ...key } of names.map((name) => keys[name])) {
    sent.push(tab.cdp.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', text, ...key }));
    sent.push(tab.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }));
  }
  await Promise.all(sent);
}

/** Enter on the first stop moves past the header (WCAG 2.4.1). */
export async function skipLinkLeadsToTheContent(tab, page) {
  const { page: view } = tab;
  await press(tab, ['Tab']);
  const first = await view.evaluate(() => ({
    link: document.activeElement.getAttribute('href'),
    problems: inPage.focusProblems(document.activeElement),
    inView: (({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight)(
      document.activeElement.getBoundingClientRect(),
    ),
  }));
  assert.deepEqual(first, { link: '#main', problems: [], inView: true });
  await press(tab, ['Enter']);
  assert.equal(await view.evaluate(() => document.activeElement.id), 'main');
  await press(tab, ['Tab']);
  const next = await view.evaluate(() => {
    const main = document.querySelector('main');
    const afterwards = inPage.stops().find((stop) => main.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
    return document.activeElement === afterwards;
  });
  assert.ok(next, 'Tab after the skip link reaches the first stop in the content');
  count(page, 'skip link', { problems: 0 });
}

/** Enter opens, Space closes and opens, and the links are there to reach. */
export async function languageMenuOpens(tab, page) {
  const { page: view } = tab;
  const has = await view.evaluate(() => {
    const menu = document.querySelector('header details');
    if (!menu) return false;
    globalThis.openchestMenu = [];
    addEventListener('keydown', () => openchestMenu.push(menu.open));
    menu.querySelector('summary').focus();
    return true;
  });
  if (!has) return;
  await press(tab, ['Enter', 'Space', 'Space', 'Tab']);
  const seen = await view.evaluate(() => ({
    before: openchestMenu,
    first: document.activeElement === document.querySelector('header details nav a'),
  }));
  assert.deepEqual(seen, { before: [false, true, false, true], first: true }, 'Enter opens, Space closes and opens, Tab enters');
  count(page, 'language menu by keyboard', { problems: 0 });
}

/** From the skip link to the end, with the language menu open. That Tab reaches the skip link is shown above. */
export async function tabFollowsTheDocument(tab, page, mode = { name: 'Tab at 1280 px' }) {
  const { page: view } = tab;
  await show(tab, mode);
  const expected = await view.evaluate(() => {
    for (const menu of document.querySelectorAll('header details')) menu.open = true;
    const stops = inPage.stops();
    inPage.watchTab();
    stops[0].focus();
    return stops.length;
  });
  await press(tab, Array(expected - 1).fill('Tab'));
  // A player is one stop of the page with buttons of the browser's own in it, which take a Tab each.
  const players = await view.locator('audio[controls], video[controls]').count();
  const visited = () => view.evaluate(() => openchestWalk.visited.filter((stop, i, all) => stop !== all[i - 1]).length);
  for (let more = 0; more < players * 8 && (await visited()) < expected; more += 1) await press(tab, ['Tab']);
  const walked = await view.evaluate(() => {
    const stops = inPage.stops();
    const { problems } = openchestWalk;
    const visited = openchestWalk.visited.filter((stop, i, all) => stop !== all[i - 1]);
    const strays = stops.flatMap((stop, place) =>
      visited[place] === stop ? [] : [`stop ${place + 1} is ${inPage.name(visited[place])}, not ${inPage.name(stop)}`],
    );
    return { visited: visited.length, problems: [...problems, ...strays.slice(0, 3)] };
  });
  count(page, mode.name, { stops: walked.visited, problems: walked.problems.length });
  assert.equal(walked.visited, expected);
  none(walked.problems);
}
