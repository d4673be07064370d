// Pictures: described, measured, late, and never pushing the text about.
import assert from 'node:assert/strict';
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

/** Scrolls through the page until every picture has come, then asks how far anything moved. */
export async function nothingShifts(tab, page) {
  const { page: view } = tab;
  const seen = await view.evaluate(async () => {
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
    return { broken, shift: globalThis.layoutShift };
  });
  count(page, 'layout shift', { pictures: page.pictures.length, cumulative: seen.shift });
  assert.deepEqual(seen.broken, []);
  // A page without pictures may move by a hair: on a busy machine the system's font for a word in another script comes
  // after the first frame. That is under a hundredth of what counts as good (0.1); pictures may move nothing at all.
  assert.ok(seen.shift <= (page.pictures.length > 0 ? 0 : 0.001), `shift of ${seen.shift}`);
}
