// Pictures: described, measured, late, and never pushing the text about.
import assert from 'node:assert/strict';
import { install } from '../in-page.mjs';
import { count } from '../results.mjs';

/** What the markup says, for every page. */
export function markupIsRight(page) {
  for (const picture of page.pictures) {
    assert.match(picture.width ?? '', /^[1-9]\d*$/, `width of ${picture.src}`);
    assert.match(picture.height ?? '', /^[1-9]\d*$/, `height of ${picture.src}`);
    assert.equal(picture.loading, 'lazy', `loading of ${picture.src}`);
    assert.ok(picture.alt?.trim(), `alt of ${picture.src}`);
  }
}

/**
 * Whatever a page moves by itself, it moves every time. The system's font for a word in another script may come after
 * the first frame, once, on a busy machine: so a page that moved is loaded again, with that font at hand and its
 * pictures fetched anew, and then nothing may move.
 */
export async function nothingShifts(tab, page) {
  let seen = await scrollThrough(tab);
  const first = seen.sum;
  if (first > 0) {
    await tab.cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    await tab.page.reload({ waitUntil: 'load' });
    await tab.page.evaluate(install);
    seen = await scrollThrough(tab);
    await tab.cdp.send('Network.setCacheDisabled', { cacheDisabled: false });
  }
  count(page, 'layout shift', { pictures: page.pictures.length, first, cumulative: seen.sum });
  assert.deepEqual(seen.broken, []);
  assert.deepEqual(seen.moved, [], `moved by ${seen.sum}, the first time by ${first}`);
}

/** Nothing moved while the page came. */
export async function nothingMoved({ page: view }) {
  assert.deepEqual(await view.evaluate(() => globalThis.layoutShift), { sum: 0, moved: [] });
}

/** Scrolls through the page until every picture has come, then asks what moved and how far. */
function scrollThrough({ page: view }) {
  return view.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const broken = [];
    for (const picture of document.images) {
      picture.scrollIntoView({ block: 'center' });
      await frame();
      if (!picture.complete) await new Promise((done) => ['load', 'error'].forEach((event) => picture.addEventListener(event, done)));
      const natural = picture.naturalWidth / picture.naturalHeight;
      const stated = picture.getAttribute('width') / picture.getAttribute('height');
      if (!(Math.abs(natural / stated - 1) < 0.02)) broken.push(`${picture.src}: shape ${natural}, stated ${stated}`);
    }
    scrollTo(0, document.body.scrollHeight);
    await frame();
    scrollTo(0, 0);
    await frame();
    await frame();
    return { broken, ...globalThis.layoutShift };
  });
}
