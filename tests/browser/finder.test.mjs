// "Find a fund" in a browser: by links alone, and with all questions at once. Both must come to the same funds.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';
import { asOf, chromium as executablePath, siteFolder } from './settings.mjs';

const server = await serve(siteFolder());
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

after(async () => {
  await browser.close();
  server.close();
});

async function open({ javaScriptEnabled = true, width = 1280, colorScheme = 'light' } = {}) {
  const context = await browser.newContext({
    baseURL: server.origin,
    javaScriptEnabled,
    viewport: { width, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/London',
  });
  if (asOf && javaScriptEnabled) await context.clock.setFixedTime(`${asOf}T12:00:00Z`);
  const page = await context.newPage();
  page.asked = [];
  page.complaints = [];
  page.on('request', (request) => page.asked.push(request.url()));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && page.complaints.push(message.text()));
  page.on('pageerror', (error) => page.complaints.push(String(error)));
  return page;
}

/** What a page of the finder says. Scripts of the test run although those of the page do not. */
async function read(page, path) {
  const answer = await page.goto(path);
  assert.equal(answer.status(), 200, path);
  return page.evaluate(() => {
    const funds = (of) => [...of.querySelectorAll('.fund-card .card-title a')].map((link) => link.getAttribute('href')).sort();
    const main = document.querySelector('main');
    const question = document.querySelector('#question');
    const groups = [...document.querySelectorAll('.find-groups > section')].map((group) => [group.id, funds(group)]).filter(([, list]) => list.length > 0);
    return {
      heading: main.querySelector('h1').textContent,
      question: question?.textContent ?? null,
      answers: [...(question?.closest('section').querySelectorAll('a') ?? [])].map((link) => [link.textContent, link.getAttribute('href')]),
      funds: funds(main),
      groups: Object.fromEntries(groups),
      back: [...document.querySelectorAll('.find-known a')].map((link) => link.getAttribute('href')),
      waysOut: [...(document.querySelector('#find-help')?.closest('section').querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
    };
  });
}

const walked = new Map();

/** Every page of a borough, by its address, from the first on. */
async function walk(page, first) {
  if (!walked.has(first)) walked.set(first, await walkAnew(page, first));
  return walked.get(first);
}

async function walkAnew(page, first) {
  const pages = new Map();
  const ahead = [first];
  while (ahead.length > 0) {
    const path = ahead.pop();
    if (pages.has(path)) continue;
    const said = await read(page, path);
    pages.set(path, said);
    ahead.push(...said.answers.map(([, href]) => href), ...said.back.filter((href) => href.startsWith(first)));
  }
  return pages;
}

/** The boroughs that the page to begin with leads to in its own language. */
const boroughs = (page) => page.locator('.finder-links a:not([hreflang])').evaluateAll((links) => links.map((link) => link.getAttribute('href')).filter((href) => href.endsWith('/find/')));

describe('by links, without JavaScript', () => {
  for (const [lang, home] of [['en', '/'], ['ur', '/ur/']]) {
    it(`leads from the home page to every fund in ${lang}`, async () => {
      const page = await open({ javaScriptEnabled: false });
      await page.goto(home);
      await page.locator(`main a.button[href="${home}find/"]`).click();
      assert.equal(new URL(page.url()).pathname, `${home}find/`);
      assert.ok(await page.locator('.finder-links').isVisible());
      assert.ok(!(await page.locator('.finder-form').isVisible()), 'a form that nothing answers is hidden');
      const firsts = await boroughs(page);
      assert.ok(firsts.length > 1, String(firsts));
      for (const first of firsts) {
        const wanted = (await read(page, first.replace(/find\/$/, ''))).funds;
        const pages = await walk(page, first);
        const ends = [...pages.values()].filter((said) => said.question === null);
        const found = new Set(ends.flatMap((said) => said.funds));
        assert.deepEqual([...found].sort(), wanted, first);
        // One fund alone can be come to as well, so that the questions do narrow.
        assert.ok(wanted.length < 2 || ends.some((said) => said.funds.length === 1), first);
        assert.ok(pages.size <= 13, `${first} has ${pages.size} pages`);
        for (const [path, said] of pages) assert.ok(said.waysOut.length >= 4, `${path} has no way out`);
      }
      await page.context().close();
    });
  }

  it('shows the funds of one state when that is asked for', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto('/find/');
    let seen = 0;
    for (const first of await boroughs(page)) {
      for (const [path, said] of await walk(page, first)) {
        const states = Object.keys(said.groups);
        if (states.length < 2) continue;
        seen += 1;
        await page.goto(path);
        await page.locator(`a[href="#${states[0]}"]`).click();
        assert.ok(await page.locator(`#${states[0]}`).isVisible());
        assert.ok(!(await page.locator(`#${states[1]}`).isVisible()), `${path} still shows ${states[1]}`);
        await page.locator('.find-when a[href="#funds"]').click();
        assert.ok(await page.locator(`#${states[1]}`).isVisible());
      }
    }
    assert.ok(seen > 0, 'no page has funds in two states');
    await page.context().close();
  });
});

/** Amounts in an English answer: from, to. */
function range(text) {
  const amounts = [...text.matchAll(/£([\d,]+)/g)].map(([, digits]) => Number(digits.replaceAll(',', '')));
  if (text.startsWith('Up to')) return [0, amounts[0]];
  return text.startsWith('More than') ? [amounts[0], Infinity] : amounts;
}

/** The funds to which links lead whoever gives these answers, by the words of each. */
function byLinks(pages, first, answers, when) {
  let said = pages.get(first);
  while (said.question) {
    const answer = answers[said.question];
    const link = said.answers.find(([text]) => {
      if (answer === undefined) return text === 'I am not sure';
      if (!text.includes('£')) return text === answer;
      const [outer, inner] = [range(text), range(answer)];
      return outer[0] <= inner[0] && inner[1] <= outer[1];
    });
    assert.ok(link, `${said.question} ${answer}: ${said.answers.map(([text]) => text)}`);
    said = pages.get(link[1]);
  }
  return when ? (said.groups[when] ?? []) : said.funds;
}

describe('all questions at once, with JavaScript', () => {
  const pages = new Map();
  const firsts = [];

  before(async () => {
    const plain = await open({ javaScriptEnabled: false });
    await plain.goto('/find/');
    firsts.push(...(await boroughs(plain)));
    for (const first of firsts) for (const [path, said] of await walk(plain, first)) pages.set(path, said);
    await plain.context().close();
  });

  it('comes to the same funds as the links, whatever is answered', async () => {
    const page = await open();
    await page.goto('/find/');
    // Every answer to every question with every other, as the script narrows them.
    const results = await page.evaluate(() => {
      const form = document.querySelector('.finder-form');
      const answers = (name) => [...form.elements[name]];
      const label = (radio) => radio.parentElement.textContent.trim();
      const shown = [...document.querySelectorAll('.finder .cards > li')];
      const found = [];
      for (const place of answers('place')) for (const group of answers('group')) for (const amount of answers('amount')) {
        for (const people of answers('people')) for (const when of answers('when')) {
          const chosen = [place, group, amount, people, when];
          for (const radio of chosen) radio.checked = true;
          form.dispatchEvent(new Event('change', { bubbles: true }));
          const funds = shown.filter((card) => !card.classList.contains('unfit')).map((card) => card.querySelector('a').getAttribute('href'));
          const said = Object.fromEntries([group, amount, people].filter((radio) => radio.value).map((radio) => [radio.closest('fieldset').querySelector('legend').textContent, label(radio)]));
          found.push([place.value, said, when.value, funds.sort(), document.querySelector('.finder-status').textContent.replaceAll(/[\u2068\u2069]/g, '')]);
        }
      }
      return found;
    });
    assert.ok(results.length > 1000, `only ${results.length} ways to answer`);
    for (const [place, said, when, funds, status] of results) {
      const wanted = place ? byLinks(pages, `/${place}/find/`, said, when) : firsts.flatMap((first) => byLinks(pages, first, said, when)).sort();
      assert.deepEqual(funds, wanted, JSON.stringify([place, said, when]));
      const count = funds.length === 1 ? '1 fund fits.' : `${funds.length} funds fit.`;
      assert.ok(funds.length === 0 ? status.startsWith('No fund fits.') : status === count, `${funds.length}: ${status}`);
    }
    await page.context().close();
  });

  for (const path of ['/find/', '/ur/find/', '/ti/find/']) {
    it(`says in the language of ${path} how many funds fit, and says nothing before`, async () => {
      const page = await open();
      await page.addInitScript(() => {
        globalThis.spoken = [];
        document.addEventListener('DOMContentLoaded', () => {
          const status = document.querySelector('.finder-status');
          new MutationObserver(() => spoken.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
        });
      });
      await page.goto(path);
      await page.waitForTimeout(100);
      assert.deepEqual(await page.evaluate(() => spoken), []);
      const sentences = await page.locator('.finder-counts p').allTextContents();
      await page.locator('label:has([name=place][value=hackney])').click();
      const shown = await page.locator('.finder .cards > li:visible').count();
      assert.ok(shown > 0 && shown < sentences.length - 1);
      assert.deepEqual(await page.evaluate(() => spoken), [sentences[shown]]);
      assert.equal(await page.locator('.finder-status').textContent(), sentences[shown]);
      await page.context().close();
    });
  }

  it('can be answered and cleared with the keyboard alone', async () => {
    const page = await open();
    await page.goto('/find/');
    const focus = () => page.evaluate(() => [document.activeElement.name ?? '', document.activeElement.value ?? '', document.activeElement.localName]);
    const total = await page.locator('.finder .cards > li:visible').count();
    await page.locator('main').focus();
    const stops = [];
    for (const name of ['place', 'group', 'amount', 'people', 'when']) {
      await page.keyboard.press('Tab');
      stops.push((await focus())[0]);
      assert.equal(stops.at(-1), name, `the Tab key stops at ${stops}`);
    }
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await focus(), ['when', 'open', 'input'], 'the focus stays with the answer');
    const open_ = await page.locator('.finder .cards > li:visible').count();
    assert.ok(open_ < total && open_ > 0);
    await page.keyboard.press('Enter');
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).search, '/find/');
    await page.keyboard.press('Tab');
    assert.equal((await focus())[2], 'button');
    await page.keyboard.press('Space');
    await page.waitForTimeout(50);
    assert.equal(await page.locator('.finder .cards > li:visible').count(), total);
    assert.equal((await focus())[2], 'button', 'the focus stays with the button');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement.closest('.fund-card') !== null), 'the funds come next');
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });

  it('keeps and sends nothing', async () => {
    const page = await open();
    await page.goto('/find/', { waitUntil: 'networkidle' });
    const before = page.asked.length;
    await page.locator('label:has([name=group][value="0"])').click();
    await page.locator('label:has([name=when][value=open])').click();
    assert.equal(page.asked.length, before);
    assert.equal(page.url(), `${server.origin}/find/`);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, history.state]), [0, 0, '', null]);
    await page.reload();
    assert.equal(await page.locator('.finder-form input[value=""]:checked').count(), 5, 'all answers are forgotten');
    await page.goto('/funds/');
    await page.goBack();
    const shown = await page.locator('.finder .cards > li:visible').count();
    assert.equal(await page.locator('.finder-status').textContent(), (await page.locator('.finder-counts p').allTextContents())[shown]);
    await page.context().close();
  });

  it('moves nothing when the form takes the place of the links', async () => {
    const page = await open({ width: 360 });
    await page.addInitScript(() => {
      globalThis.shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shift += entry.value))).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/find/');
    await page.waitForTimeout(300);
    assert.equal(await page.evaluate(() => shift), 0);
    await page.context().close();
  });
});

describe('how it looks', () => {
  const paths = ['/find/', '/hackney/find/', '/hackney/find/fits/', '/hackney/find/none/', '/ur/find/', '/ur/redbridge/find/', '/ti/find/', '/ti/hackney/find/'];
  for (const path of paths) {
    it(`${path} fits 360 px, has large targets, and axe finds nothing`, async () => {
      const page = await open({ width: 360 });
      await page.goto(path);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'it scrolls sideways');
      const small = await page.locator('.finder-answers label:visible, .finder-form button:visible, main .tiles a:visible, .find-known a:visible').evaluateAll((targets) =>
        targets.filter((target) => target.getBoundingClientRect().height < 44).map((target) => target.textContent),
      );
      assert.deepEqual(small, []);
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(source);
        const violations = await page.evaluate(async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map((rule) => `${rule.id}: ${rule.nodes[0].html}`));
        assert.deepEqual(violations, [], colorScheme);
      }
      await page.context().close();
    });
  }
});
