// The page without JavaScript, and what it asks of the network with it.
import assert from 'node:assert/strict';
import { desktop } from '../browser.mjs';
import { count } from '../results.mjs';

/** Same words, and a reader can open the menu and change the page and the language. */
export async function readsAndWorksWithoutScripts(tab, page, words) {
  const { plain } = tab;
  await plain.setViewportSize(desktop);
  await plain.goto(page.path);
  assert.equal(await plain.evaluate(() => document.body.innerText), words);

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
  count(page, 'without JavaScript', { problems: 0 });
}

/** Nothing from elsewhere, nothing missing, no complaint (a breach of the content security policy is one). */
export function asksForNothingElse(tab, page) {
  const { outside, failed, complaints } = tab.diary;
  count(page, 'network and console', { problems: outside.length + failed.length + complaints.length });
  assert.deepEqual({ outside, failed, complaints }, { outside: [], failed: [], complaints: [] });
}
