// "Can we apply?" of every fund: every failing answer in turn, with and without scripts, by keyboard, on paper, and as a
// file on a telephone without a connection.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { survey } from './sample.mjs';
import { serve } from './server.mjs';
import { chromium as executablePath, siteFolder } from './settings.mjs';

const site = siteFolder();
const server = await serve(site);
const browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
const folder = await mkdtemp(join(tmpdir(), 'openchest-'));
const blank = await (await browser.newContext()).newPage();
const { pages, source } = await survey(site, blank);
const checkers = pages.filter((page) => page.template === 'checker');
const rightToLeft = checkers.filter((page) => page.dir === 'rtl');
/** Every checker in the source language and in one language from right to left, and one in each other language. */
const sample = checkers.filter(
  (page) =>
    page.lang === source ||
    page.lang === rightToLeft[0]?.lang ||
    page === checkers.find((other) => other.lang === page.lang),
);
const walked = { pages: 0, criteria: 0, answers: 0, states: new Set() };

after(async () => {
  console.log(`# walked: ${walked.criteria} criteria, ${walked.answers} failing answers, on ${walked.pages} pages, of funds in the states ${[...walked.states]}`);
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
});

async function open(path, options = {}) {
  const context = await browser.newContext({ baseURL: server.origin, ...options });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

/**
 * Runs in the page. Gives every passing answer but one, and reads what is seen; once for each failing answer. A click on the
 * label is what a finger does; it needs no script of the page.
 */
function walk() {
  const form = document.querySelector('form.checker');
  const seen = (element) => getComputedStyle(element).display !== 'none';
  const shown = (selector, within = form) => [...within.querySelectorAll(selector)].filter(seen);
  const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const choose = (input) => form.querySelector(`label[for="${input.id}"]`).click();
  const verdicts = () => shown('.verdict').map((verdict) => verdict.classList[1]);
  const sets = [...form.querySelectorAll('fieldset')];
  const report = { unanswered: verdicts(), criteria: sets.length, failing: [] };
  for (const set of sets) choose(set.querySelector('input.passes'));
  report.passing = verdicts();
  report.state = shown('main > .state', document).map((state) => state.dataset.state);
  report.fits = shown('.verdict-can .verdict-word').filter((word) => word.getClientRects().length > 0).map((word) => word.classList.contains('fits'));
  report.passingOutcomes = shown('.checker-outcome').map((outcome) => outcome.classList[1]);
  for (const set of sets) {
    for (const input of set.querySelectorAll('input:not(.passes)')) {
      choose(input);
      const verdict = input.classList.contains('not-yet') ? 'not-yet' : 'not-this-fund';
      report.failing.push({
        id: input.id,
        verdict,
        verdicts: verdicts(),
        outcomes: shown('.checker-outcome', set).map((outcome) => `${outcome.classList[2]}: ${words(outcome).length > 10}`),
        lines: shown('.checker-missing > li').filter((line) => seen(line.closest('.verdict'))).map((line) => words(line).includes(words(set.querySelector('legend')).replace(/^\S+\s/, ''))),
      });
      choose(set.querySelector('input.passes'));
    }
  }
  return report;
}

function isRight(report) {
  assert.deepEqual(report.unanswered, ['verdict-open']);
  assert.deepEqual(report.passing, ['verdict-can']);
  assert.equal(report.state.length, 1);
  assert.deepEqual(report.fits, [['open', 'upcoming'].includes(report.state[0])], 'a group is told to apply only while the fund is open, or soon');
  assert.ok(report.criteria > 0 && report.passingOutcomes.length === report.criteria);
  assert.ok(report.passingOutcomes.every((outcome) => outcome === 'passes'));
  assert.ok(report.failing.length >= report.criteria, 'each criterion has an answer that fails');
  for (const { id, verdict, verdicts, outcomes, lines } of report.failing) {
    assert.deepEqual({ id, verdicts, outcomes, lines }, { id, verdicts: [`verdict-${verdict}`], outcomes: [`${verdict}: true`], lines: [true] });
  }
}

it('there is a checker in every language of the site, from right to left too', () => {
  const languages = new Set(pages.map((page) => page.lang));
  assert.deepEqual(new Set(checkers.map((page) => page.lang)), languages);
  assert.ok(rightToLeft.length > 0);
});

describe('every criterion failing in turn', () => {
  for (const javaScriptEnabled of [false, true]) {
    const tab = browser.newContext({ baseURL: server.origin, javaScriptEnabled }).then((context) => context.newPage());
    for (const checker of sample) {
      it(`${checker.path} ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
        const page = await tab;
        await page.goto(checker.path);
        const report = await page.evaluate(walk);
        isRight(report);
        walked.pages += 1;
        walked.states.add(report.state[0]);
        walked.criteria += report.criteria;
        walked.answers += report.failing.length;
      });
    }
  }
});

describe('two answers that fail', () => {
  it('are both in the list of what is missing, and one that ends it has the last word', async () => {
    const page = await open(sample.find((checker) => checker.lang === source).path, { javaScriptEnabled: false });
    const ids = await page.evaluate(() => ({
      notYet: [...document.querySelectorAll('fieldset:has(input.not-yet)')].map((set) => set.querySelector('input.not-yet').id),
      ends: document.querySelector('input.not-this-fund').id,
    }));
    await page.locator(`#${ids.notYet[0]}`).check();
    await page.locator(`#${ids.notYet[1]}`).check();
    assert.equal(await page.locator('.verdict-not-yet .checker-missing > li:visible').count(), 2);
    assert.equal(await page.locator('.verdict-open:visible').count(), 1, 'questions are left');
    await page.locator(`#${ids.ends}`).check();
    assert.deepEqual(await page.locator('.verdict:visible').evaluateAll((all) => all.map((v) => v.classList[1])), ['verdict-not-this-fund']);
    await page.locator('button[type=reset]').click();
    assert.deepEqual(await page.locator('.verdict:visible').evaluateAll((all) => all.map((v) => v.classList[1])), ['verdict-open']);
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  for (const checker of [sample.find((each) => each.lang === source), rightToLeft[0]]) {
    for (const javaScriptEnabled of [false, true]) {
      it(`${checker.path} ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
        const page = await open(checker.path, { javaScriptEnabled });
        const groups = await page.locator('form.checker fieldset').count();
        const at = () => page.evaluate(() => document.activeElement.name || document.activeElement.type || '');
        for (let tabs = 0; tabs < 60 && !(await page.evaluate(() => document.activeElement.type === 'radio')); tabs += 1) {
          await page.keyboard.press('Tab');
        }
        const names = [];
        for (let group = 0; group < groups; group += 1) {
          for (let tabs = 0; tabs < 10 && (!(await page.evaluate(() => document.activeElement.type === 'radio')) || names.includes(await at())); tabs += 1) {
            await page.keyboard.press('Tab');
          }
          names.push(await at());
          await page.keyboard.press('Space');
          for (let more = 0; more < 8 && !(await page.evaluate(() => document.activeElement.classList.contains('passes'))); more += 1) {
            await page.keyboard.press('ArrowDown');
          }
        }
        assert.equal(new Set(names).size, groups, 'each question is reached once, in order');
        assert.deepEqual(names, await page.locator('form.checker fieldset').evaluateAll((all) => all.map((set) => set.querySelector('input').name)));
        assert.ok(await page.locator('.verdict-can').isVisible());
        await page.keyboard.press('Enter');
        assert.equal(new URL(page.url()).search, '', 'the return key sends nothing');
        assert.ok(await page.locator('.verdict-can').isVisible());
        await page.context().close();
      });
    }
  }
});

describe('a screen reader', () => {
  for (const checker of [sample.find((each) => each.lang === source), rightToLeft[0]]) {
    it(`is told what changed on ${checker.path}, in the words of the page`, async () => {
      const page = await open(checker.path);
      const live = page.locator('[role=status].checker-live');
      assert.equal(await live.textContent(), '');
      await page.locator('form.checker fieldset input:not(.passes)').first().check();
      await page.waitForFunction(() => document.querySelector('.checker-live').textContent !== '');
      const said = await live.textContent();
      const words = await page.evaluate(() => document.querySelector('.checker-outcome.not-yet strong, .checker-outcome.not-this-fund strong').textContent);
      assert.ok(said.startsWith(words), said);
      const left = await page.locator('.checker-left > li').allTextContents();
      assert.ok(said.includes(left.at(-2)), `${said} says how many questions are left`);
      for (const set of await page.locator('form.checker fieldset').all()) await set.locator('input.passes').first().check();
      const can = await page.locator('.verdict-can .verdict-word:visible').textContent();
      await page.waitForFunction((word) => document.querySelector('.checker-live').textContent.includes(word), can);
      await page.context().close();
    });
  }
});

describe('nothing is kept or sent', () => {
  it('no request, no address, no storage, no answer after a reload', async () => {
    const page = await open(sample[0].path);
    await page.waitForLoadState('networkidle');
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    const before = page.url();
    for (const set of await page.locator('form.checker fieldset').all()) await set.locator('input').first().check();
    await page.waitForTimeout(600);
    assert.deepEqual(asked, []);
    assert.equal(page.url(), before);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
    await page.reload();
    assert.equal(await page.locator('form.checker input:checked').count(), 0);
    await page.context().close();
  });
});

/** As `walk`, in a file whose form controls are dead: answers are opened instead. */
function walkSaved() {
  const form = document.querySelector('form.checker');
  const seen = (element) => element.checkVisibility();
  const verdicts = () => [...form.querySelectorAll('.verdict')].filter(seen).map((verdict) => verdict.classList[1]);
  const sets = [...form.querySelectorAll('fieldset')];
  const answer = (details) => details.querySelector('summary').click();
  const report = { dead: [...form.querySelectorAll('input')].every((input) => !seen(input)), unanswered: verdicts(), failing: [] };
  for (const set of sets) answer(set.querySelector('details.passes'));
  report.passing = verdicts();
  for (const set of sets) {
    for (const details of set.querySelectorAll('details:not(.passes)')) {
      answer(details);
      report.failing.push({
        wanted: `verdict-${details.classList[0]}`,
        verdicts: verdicts(),
        open: set.querySelectorAll('details[open]').length,
        lines: [...form.querySelectorAll('.checker-missing > li')].filter(seen).length,
      });
      answer(set.querySelector('details.passes'));
    }
  }
  return report;
}

describe('saved to a telephone', () => {
  for (const checker of [sample.find((each) => each.lang === source), rightToLeft[0]]) {
    it(`${checker.path} works as one file without a connection`, async () => {
      const page = await open(checker.path);
      const session = await page.context().newCDPSession(page);
      const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
      const file = join(folder, `${checker.lang}.mhtml`);
      await writeFile(file, data);
      await page.context().close();
      const context = await browser.newContext({ offline: true });
      const saved = await context.newPage();
      await saved.goto(pathToFileURL(file).href);
      const report = await saved.evaluate(walkSaved);
      assert.ok(report.dead, 'the browser has form controls that answer: test those');
      assert.deepEqual([report.unanswered, report.passing], [['verdict-open'], ['verdict-can']]);
      for (const { wanted, verdicts, open: opened, lines } of report.failing) assert.deepEqual([verdicts, opened, lines], [[wanted], 1, 1]);
      await context.close();
    });

    it(`${checker.path} works as a file with its style beside it`, async () => {
      const page = await open(checker.path);
      const base = new URL(page.url());
      let html = await (await fetch(base)).text();
      for (const [, href] of html.matchAll(/<link rel="?stylesheet"? href="?([^" >]+)/g)) {
        const name = href.split('/').at(-1);
        await writeFile(join(folder, name), await (await fetch(new URL(href, base))).text());
        html = html.replace(href, name);
      }
      await page.context().close();
      const file = join(folder, `${checker.lang}.html`);
      await writeFile(file, html);
      const context = await browser.newContext({ offline: true });
      const saved = await context.newPage();
      await saved.goto(pathToFileURL(file).href);
      isRight(await saved.evaluate(walk));
      await context.close();
    });
  }
});

describe('on paper', () => {
  it('the answers given are printed with what they mean', async () => {
    const page = await open(sample[0].path);
    await page.locator('form.checker input.not-yet').first().check();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.checker-outcome.not-yet:visible').count(), 1);
    assert.ok(await page.locator('.verdict-not-yet').isVisible());
    assert.ok(!(await page.locator('button[type=reset]').isVisible()));
    await page.context().close();
  });

  it('without answers it is a list to fill in by hand, with what each answer means', async () => {
    const page = await open(sample[0].path);
    await page.emulateMedia({ media: 'print' });
    const failing = await page.locator('form.checker input:not(.passes)').count();
    assert.equal(await page.locator('.checker-outcome:visible').count(), failing);
    assert.ok(!(await page.locator('.checker-result').isVisible()));
    await page.context().close();
  });
});
