// Nothing scrolls sideways, is cut off or lies over something else: narrow windows, large text, print.
import assert from 'node:assert/strict';
import { desktop, phone, show } from '../browser.mjs';
import { count, none } from '../results.mjs';

const middle = { width: 640, height: 900 };
const largeText = '200%';

async function fits(tab, page, mode, size, text = '') {
  await show(tab, { size });
  const problems = await tab.page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
    const found = inPage.misfits();
    document.documentElement.style.fontSize = '';
    return found;
  }, text);
  count(page, mode, { problems: problems.length });
  none(problems);
}

/** WCAG 1.4.10: the language menu is open, as its links are the widest row of the page. */
export async function fitsAPhone(tab, page) {
  await openMenu(tab, true);
  await fits(tab, page, '320 px', phone);
}

/** WCAG 1.4.4, in a wide window and in half of it. */
export async function fitsWithLargeText(tab, page) {
  await openMenu(tab, true);
  await fits(tab, page, '200 % text at 1280 px', desktop, largeText);
  await fits(tab, page, '200 % text at 640 px', middle, largeText);
}

/** WCAG 2.5.8 everywhere; 44 px for what one presses. */
export async function targetsAreLargeEnough(tab, page, size) {
  await openMenu(tab, true);
  await show(tab, { size });
  const problems = await tab.page.evaluate(() => inPage.smallTargets());
  count(page, `target size at ${size.width} px`, { problems: problems.length });
  none(problems);
}

/** Paper has no menus, but has everything else. */
export async function printsWithoutMenus(tab, page) {
  await openMenu(tab, false);
  await show(tab, { media: { type: 'print' } });
  const seen = await tab.page.evaluate(() => ({
    menus: [...document.querySelectorAll('header nav, header details, a[href="#main"], nav.crumbs, nav.toc')]
      .filter(inPage.shown)
      .map(inPage.name),
    heading: inPage.shown(document.querySelector('main h1')),
    footer: inPage.shown(document.querySelector('footer')),
    poster: [...document.querySelectorAll('main .poster')].some(inPage.shown),
  }));
  // A poster is printed by itself.
  const isPoster = page.template === 'poster' && seen.poster;
  count(page, 'print', { problems: seen.menus.length });
  assert.deepEqual(seen, { menus: [], heading: !isPoster, footer: !isPoster, poster: isPoster });
}

async function openMenu(tab, open) {
  await tab.page.evaluate((value) => {
    for (const menu of document.querySelectorAll('header details')) menu.open = value;
  }, open);
}
