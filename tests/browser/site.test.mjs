// Opens the built site in a browser. Reads like the promise it proves: every page type in every language,
// light, dark and in forced colours, narrow, with large text, by keyboard, on paper and without JavaScript.
//
//   OPENCHEST_SITE=dist node --test tests/browser
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { desktop, launch, phone, show } from './browser.mjs';
import * as axe from './checks/axe.mjs';
import * as directions from './checks/directions.mjs';
import * as keyboard from './checks/keyboard.mjs';
import * as languages from './checks/languages.mjs';
import * as layout from './checks/layout.mjs';
import * as pictures from './checks/pictures.mjs';
import * as plain from './checks/plain.mjs';
import { install } from './in-page.mjs';
import * as results from './results.mjs';
import { choose, survey } from './sample.mjs';
import { serve } from './server.mjs';
import { asOf, parallel, siteFolder } from './settings.mjs';

const site = siteFolder();
const server = await serve(site);
const browser = await launch(server.origin);
const found = await survey(site, await browser.blank());
const sample = choose(found);
/** How many runs of each kind the pages from right to left had. */
const fromLeftToRight = {};

after(async () => {
  await results.write({
    asOf,
    tools: { chromium: browser.version, axe: axe.version, node: process.version },
    site: { pages: found.pages.length, languages: found.languages, opened: sample.length },
  });
  await browser.close();
  server.close();
});

describe('the sample', () => {
  const templates = [...new Set(found.pages.map((page) => page.template))];

  it('has every page type in every language of the site', () => {
    assert.ok(found.languages.length > 0 && templates.length > 0 && !templates.includes(null));
    for (const page of found.pages) {
      assert.ok(
        sample.some((each) => each.template === page.template && each.lang === page.lang),
        `${page.template} in ${page.lang}`,
      );
    }
  });

  it('has a fund in each state', () => {
    const states = new Set(sample.filter((page) => page.template === 'fund').map((page) => page.state));
    assert.deepEqual([...states].sort(), ['closed', 'open', 'upcoming', 'withdrawn']);
  });

  it('has an RTL language and a page with a picture', () => {
    assert.ok(sample.some((page) => page.dir === 'rtl' && page.small));
    assert.ok(sample.some((page) => page.pictures.length > 0));
  });
});

describe('an address that does not exist', () => {
  for (const lang of found.languages) {
    it(`is answered in ${lang}`, async () => {
      const folder = lang === found.source ? '' : `/${lang}`;
      const answer = await fetch(`${server.origin}${folder}/no-such-page/`);
      assert.equal(answer.status, 404);
      assert.match(await answer.text(), new RegExp(`<html lang="?${lang}["\\s>]`));
    });
  }
});

describe('the markup of every page', () => {
  const originals = new Map(found.pages.filter((page) => page.folder === found.source).map((page) => [page.path, page]));

  for (const page of found.pages) {
    it(`${page.path} says its languages and describes its pictures`, () => {
      languages.markupIsRight(page);
      pictures.markupIsRight(page);
      if (page.folder !== found.source) {
        const original = originals.get(page.original);
        assert.ok(original, `the source page ${page.original} exists`);
        languages.borrowedWordsAreMarked(page, original);
      }
    });
  }
});

describe('in the browser', { concurrency: parallel }, () => {
  for (const page of sample) {
    it(page.path, (t) => browser.withTab((tab) => lookAt(t, tab, page)));
  }
});

describe('a home page that comes in pieces', () => {
  for (const lang of found.languages) {
    it(`does not shift in ${lang}`, () =>
      browser.withTab(async (tab) => {
        await show(tab);
        await tab.page.goto(`${lang === found.source ? '' : `/${lang}`}/?in-pieces`);
        await pictures.nothingMoved(tab);
      }));
  }
});

describe('pages from right to left', () => {
  it('have amounts, telephone numbers, addresses and names', () => directions.everyKindWasSeen(fromLeftToRight));
});

/** Grouped by window, since changing the window costs more than looking. */
async function lookAt(t, tab, page) {
  for (const list of Object.values(tab.diary)) list.length = 0;
  await show(tab);
  await tab.page.goto(page.path);
  await tab.page.evaluate(install);
  const words = await plain.wordsOf(tab.page);
  const axeAt = async (size) => {
    for (const mode of axe.modesOf(page, size)) {
      await t.test(`axe finds nothing at ${mode.name}`, () => axe.hasNoViolation(tab, page, mode));
    }
  };

  await t.test('nothing shifts while it loads and scrolls', () => pictures.nothingShifts(tab, page));
  await t.test('Tab reaches the skip link first, and it leads to the content', () => keyboard.skipLinkLeadsToTheContent(tab, page));
  await t.test('the language menu opens by keyboard', () => keyboard.languageMenuOpens(tab, page));
  await t.test('Tab follows the document, visibly', () => keyboard.tabFollowsTheDocument(tab, page));
  await axe.inject(tab);
  await axeAt(desktop);
  await t.test('it prints without menus', () => layout.printsWithoutMenus(tab, page));
  await t.test('targets are large enough at 1280 px', () => layout.targetsAreLargeEnough(tab, page, desktop));
  await t.test('lines start at the right side at 1280 px', () => languages.linesStartAtTheRightSide(tab, page, desktop));
  await t.test('it fits with text at 200 %', () => layout.fitsWithLargeText(tab, page));

  await axeAt(phone);
  await t.test('it fits 320 px', () => layout.fitsAPhone(tab, page));
  await t.test('targets are large enough at 320 px', () => layout.targetsAreLargeEnough(tab, page, phone));
  if (page.dir === 'rtl') {
    await t.test('numbers, names and addresses read from left to right', async () => {
      for (const [kind, times] of Object.entries(await directions.leftToRightRunsAreInOrder(tab, page))) {
        fromLeftToRight[kind] = (fromLeftToRight[kind] ?? 0) + times;
      }
    });
  }
  await t.test('lines start at the right side at 320 px', () => languages.linesStartAtTheRightSide(tab, page, phone));
  if (page.small) {
    const mode = { name: 'Tab at 320 px, forced colours', size: phone, media: { forced: 'active' } };
    await t.test('Tab follows the document on a phone in forced colours', () => keyboard.tabFollowsTheDocument(tab, page, mode));
  }

  await t.test('it reads the same without JavaScript', () => plain.readsTheSameWithoutScripts(tab, page, words));
  if (page.small) await t.test('its menus work without JavaScript', () => plain.worksWithoutScripts(tab, page));
  await t.test('it asks for nothing from elsewhere and has no error', () => plain.asksForNothingElse(tab, page));
}
