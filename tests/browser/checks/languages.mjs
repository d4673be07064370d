// Languages and directions: what the markup says, for every page, and how it is laid out, for the sample.
import assert from 'node:assert/strict';
import { show } from '../browser.mjs';
import { count, none } from '../results.mjs';

const direction = (lang) => {
  const locale = new Intl.Locale(lang);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
};
const script = (lang) => new Intl.Locale(lang).maximize().script;

/** A letter of the script a language is written in. */
const letters = new Map();
const letterOf = (lang) => {
  const name = script(lang);
  if (!letters.has(name)) letters.set(name, new RegExp(`\\p{Script=${name}}`, 'u'));
  return letters.get(name);
};

/** The page and each run inside it say a language and the direction that goes with it. */
export function markupIsRight(page) {
  assert.equal(page.lang, page.folder, 'html lang is the language of the folder');
  assert.equal(page.dir, direction(page.lang), 'html dir');
  for (const run of page.runs) {
    if (run.dir !== 'auto') assert.equal(run.dir, direction(run.lang), `dir of the run in ${run.lang}: ${run.text.slice(0, 60)}`);
    assert.match(run.text, letterOf(run.lang), `a run said to be ${run.lang} has letters of it`);
  }
}

/**
 * Words taken over from the source language say so (WCAG 3.1.2). Two signs: the same words stand on the
 * source page; or a page of another script has a block without one letter of its own script.
 */
export function borrowedWordsAreMarked(page, original) {
  // An address is in no language.
  const isAddress = (text) => /^https?:\/\/\S+$/.test(text);
  const words = (text) => (isAddress(text) ? [] : (text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []));
  const sourceTexts = new Set(original.blocks.map((block) => block.text));
  for (const { text, lang } of page.blocks) {
    if (lang !== page.lang) continue;
    const long = words(text).length >= 4;
    assert.ok(!(long && sourceTexts.has(text)), `borrowed from ${original.path} without a lang: ${text.slice(0, 80)}`);
    assert.ok(!long || letterOf(lang).test(text), `not in ${lang} and without a lang of its own: ${text.slice(0, 80)}`);
  }
}

/** Headings and paragraphs start at the side where reading starts. */
export async function linesStartAtTheRightSide(tab, page, size) {
  await show(tab, { size });
  const problems = await tab.page.evaluate(misplaced, page.dir);
  count(page, `reading direction at ${size.width} px`, { problems: problems.length });
  none(problems);
}

/** Runs in the page. */
function misplaced(dir) {
  const found = [];
  if (getComputedStyle(document.body).direction !== dir) found.push('body has the other direction');
  const range = document.createRange();
  for (const element of document.querySelectorAll('main :is(h1, h2, h3, p), main li, header .brand, footer p')) {
    const style = getComputedStyle(element);
    if (!inPage.shown(element) || style.display.includes('flex') || element.closest('[dir]').dir !== dir) continue;
    if (!element.firstChild || style.textAlign === 'center') continue;
    range.selectNodeContents(element);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 1);
    if (boxes.length === 0) continue;
    const box = element.getBoundingClientRect();
    const inner = {
      left: box.left + Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth),
      right: box.right - Number.parseFloat(style.paddingRight) - Number.parseFloat(style.borderRightWidth),
    };
    const gap =
      dir === 'rtl' ? inner.right - Math.max(...boxes.map((each) => each.right)) : Math.min(...boxes.map((each) => each.left)) - inner.left;
    if (Math.abs(gap) > 2) found.push(`${Math.round(gap)} px from where lines start: ${inPage.name(element)}`);
  }
  return found;
}
