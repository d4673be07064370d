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
  await results.keep('browser', {
    site: await results.fingerprint(site),
    tools: { Chromium: browser.version, 'axe-core': axe.version },
    standards: axe.tags,
    pages: found.pages.length,
    ...results.summary(),
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
  /** A check of which the accessibility statement tells: the rule it is of, its criteria of WCAG, the ways it looks. */
  const check = (name, rule, criteria, ways, run) => t.test(name, () => results.attempt(page, { rule, criteria, ways }, run));
  const axeAt = async (size) => {
    for (const mode of axe.modesOf(page, size)) {
      await check(`axe finds nothing at ${mode.name}`, 'axe', [], axe.waysOf(mode), () => axe.hasNoViolation(tab, page, mode));
    }
  };

  await t.test('nothing shifts while it loads and scrolls', () => pictures.nothingShifts(tab, page));
  await check('Tab reaches the skip link first, and it leads to the content', 'skip-link', ['2.4.1'], ['keyboard'], () =>
    keyboard.skipLinkLeadsToTheContent(tab, page),
  );
  await check('the language menu opens by keyboard', 'language-menu', ['2.1.1'], ['keyboard'], () =>
    keyboard.languageMenuOpens(tab, page),
  );
  await check('Tab follows the document, visibly', 'focus-order', ['2.4.3', '2.4.7'], ['keyboard'], () =>
    keyboard.tabFollowsTheDocument(tab, page),
  );
  await axe.inject(tab);
  await axeAt(desktop);
  await check('it prints without menus', 'print', [], ['print'], () => layout.printsWithoutMenus(tab, page));
  await check('targets are large enough at 1280 px', 'target-size', ['2.5.8'], ['wide'], () =>
    layout.targetsAreLargeEnough(tab, page, desktop),
  );
  await check('lines start at the right side at 1280 px', 'reading-direction', ['1.3.2'], ['wide'], () =>
    languages.linesStartAtTheRightSide(tab, page, desktop),
  );
  await check('it fits with text at 200 %', 'large-text', ['1.4.4'], ['large-text'], () => layout.fitsWithLargeText(tab, page));

  await axeAt(phone);
  await check('it fits 320 px', 'reflow', ['1.4.10'], ['narrow'], () => layout.fitsAPhone(tab, page));
  await check('targets are large enough at 320 px', 'target-size', ['2.5.8'], ['narrow'], () =>
    layout.targetsAreLargeEnough(tab, page, phone),
  );
  if (page.dir === 'rtl') {
    await check('numbers, names and addresses read from left to right', 'left-to-right', ['1.3.2'], ['narrow'], async () => {
      for (const [kind, times] of Object.entries(await directions.leftToRightRunsAreInOrder(tab, page))) {
        fromLeftToRight[kind] = (fromLeftToRight[kind] ?? 0) + times;
      }
    });
  }
  await check('lines start at the right side at 320 px', 'reading-direction', ['1.3.2'], ['narrow'], () =>
    languages.linesStartAtTheRightSide(tab, page, phone),
  );
  if (page.small) {
    const mode = { name: 'Tab at 320 px, forced colours', size: phone, media: { forced: 'active' } };
    const ways = ['keyboard', 'narrow', 'forced-colours'];
    await check('Tab follows the document on a phone in forced colours', 'focus-order', ['2.4.3', '2.4.7'], ways, () =>
      keyboard.tabFollowsTheDocument(tab, page, mode),
    );
  }

  await check('it reads the same without JavaScript', 'without-javascript', [], ['no-javascript'], () =>
    plain.readsTheSameWithoutScripts(tab, page, words),
  );
  if (page.small) {
    await check('its menus work without JavaScript', 'without-javascript', [], ['no-javascript'], () =>
      plain.worksWithoutScripts(tab, page),
    );
  }
  await t.test('it asks for nothing from elsewhere and has no error', () => plain.asksForNothingElse(tab, page));
}
