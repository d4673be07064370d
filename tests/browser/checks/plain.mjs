// The page without JavaScript, and what it asks of the network with it.
import assert from 'node:assert/strict';
import { count } from '../results.mjs';

/**
 * What a page says, but for what is left to the script: the words of the last days of a round, and the questions of the finder,
 * which are asked by links without it (finder.test.mjs compares the two).
 */
export const wordsOf = (view) =>
  view.evaluate(() => {
    const left = [...document.querySelectorAll('.urgent, .finder-ask')];
    for (const each of left) each.style.setProperty('display', 'none', 'important');
    const words = document.body.innerText;
    for (const each of left) each.style.removeProperty('display');
    return words;
  });

/** The same words, to the letter. */
export async function readsTheSameWithoutScripts(tab, page, words) {
  const { plain } = tab;
  await plain.goto(page.path);
  assert.equal(await wordsOf(plain), words);
  count(page, 'words without JavaScript', { problems: 0 });
}

/** A reader can open the language menu by a click, change the language, and follow the main menu. */
export async function worksWithoutScripts(tab, page) {
  const { plain } = tab;
  const summary = plain.locator('header details summary');
  if ((await summary.count()) > 0) {
    await summary.click();
    const other = plain.locator('header details nav a:not([aria-current])').last();
    const lang = await other.getAttribute('hreflang');
    await Promise.all([plain.waitForURL((url) => url.pathname !== page.path), other.click()]);
    assert.equal(await plain.evaluate(() => document.documentElement.lang), lang);
    assert.equal(await plain.evaluate(() => document.body.dataset.template), page.template);
  }
  const menu = plain.locator('header nav:not(details nav) a').first();
  const address = await menu.getAttribute('href');
  await menu.click();
  await plain.waitForURL((url) => url.pathname === address);
  assert.notEqual(await plain.evaluate(() => document.body.dataset.template), 'not-found');
  count(page, 'menus without JavaScript', { problems: 0 });
}

/** Nothing from elsewhere, nothing missing, no complaint (a breach of the content security policy is one). */
export function asksForNothingElse(tab, page) {
  const { outside, failed, complaints } = tab.diary;
  count(page, 'network and console', { problems: outside.length + failed.length + complaints.length });
  assert.deepEqual({ outside, failed, complaints }, { outside: [], failed: [], complaints: [] });
}
