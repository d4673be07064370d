// The page by keyboard alone.
import assert from 'node:assert/strict';
import { show } from '../browser.mjs';
import { count } from '../results.mjs';

/** Presses Tab without waiting for each answer: the page keeps the score itself. */
async function tabOnwards(tab, times) {
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const sent = [];
  for (let press = 0; press < times; press += 1) {
    sent.push(tab.cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }));
    sent.push(tab.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }));
  }
  await Promise.all(sent);
}

/** Enter on the first stop moves past the header (WCAG 2.4.1). */
export async function skipLinkLeadsToTheContent(tab, page) {
  const { page: view } = tab;
  await view.keyboard.press('Tab');
  const first = await view.evaluate(() => ({
    link: document.activeElement.getAttribute('href'),
    problems: inPage.focusProblems(document.activeElement),
    inView: (({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight)(
      document.activeElement.getBoundingClientRect(),
    ),
  }));
  assert.deepEqual(first, { link: '#main', problems: [], inView: true });
  await view.keyboard.press('Enter');
  assert.equal(await view.evaluate(() => document.activeElement.id), 'main');
  await view.keyboard.press('Tab');
  const next = await view.evaluate(() => {
    const main = document.querySelector('main');
    const afterwards = inPage.stops().find((stop) => main.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
    return document.activeElement === afterwards;
  });
  assert.ok(next, 'Tab after the skip link reaches the first stop in the content');
  count(page, 'skip link', { problems: 0 });
}

/** Enter opens, Space closes, and the links are there to reach. */
export async function languageMenuOpens(tab, page) {
  const { page: view } = tab;
  const summary = view.locator('header details summary');
  if ((await summary.count()) === 0) return;
  const open = () => view.evaluate(() => document.querySelector('header details').open);
  await summary.focus();
  await view.keyboard.press('Enter');
  assert.equal(await open(), true, 'Enter opens the menu');
  await view.keyboard.press('Space');
  assert.equal(await open(), false, 'Space closes the menu');
  await view.keyboard.press('Space');
  assert.equal(await open(), true, 'Space opens the menu');
  await view.keyboard.press('Tab');
  assert.ok(
    await view.evaluate(() => document.activeElement === document.querySelector('header details nav a')),
    'Tab reaches the first language',
  );
  count(page, 'language menu by keyboard', { problems: 0 });
}

/** From the top to the end, with the language menu open. */
export async function tabFollowsTheDocument(tab, page, mode = { name: 'Tab at 1280 px' }) {
  const { page: view } = tab;
  await show(view, mode);
  const expected = await view.evaluate(() => {
    for (const menu of document.querySelectorAll('header details')) menu.open = true;
    inPage.watchTab();
    return inPage.stops().length;
  });
  await tabOnwards(tab, expected);
  const walked = await view.evaluate(() => {
    const stops = inPage.stops();
    const { visited, problems } = openchestWalk;
    const strays = stops.flatMap((stop, place) =>
      visited[place] === stop ? [] : [`stop ${place + 1} is ${inPage.name(visited[place])}, not ${inPage.name(stop)}`],
    );
    return { visited: visited.length, strays: strays.slice(0, 3), problems };
  });
  count(page, mode.name, { stops: walked.visited, problems: walked.problems.length + walked.strays.length });
  assert.deepEqual(walked, { visited: expected, strays: [], problems: [] });
}
