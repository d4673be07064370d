// The honest clock: pages opened later than they were made say what is true then, wherever the reader is.
//
//   OPENCHEST_SITE=dist node --test tests/browser/clock.test.mjs
//
// The site must be the example as of 23 November 2026.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { flags } from './browser.mjs';
import { serve } from './server.mjs';
import { chromium as executablePath, siteFolder } from './settings.mjs';

const server = await serve(siteFolder());
const browser = await chromium.launch({ executablePath, headless: true, args: flags });
after(async () => {
  await browser.close();
  server.close();
});

const zones = ['Pacific/Auckland', 'America/Los_Angeles'];
const wellbeing = 'redbridge/wellbeing/';
const health = 'tower-hamlets/language-and-health/';

/** Opens a page at a moment and hands it to `look`. */
async function at(time, path, look, { timezoneId = zones[0], javaScriptEnabled = true, install = false } = {}) {
  const context = await browser.newContext({ baseURL: server.origin, timezoneId, javaScriptEnabled, reducedMotion: 'reduce' });
  try {
    if (install) await context.clock.install({ time });
    else await context.clock.setFixedTime(time);
    const page = await context.newPage();
    const complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(path);
    await look(page);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

/** Without the marks that keep names and numbers in their own direction. */
const plain = (words) => words.replaceAll(/[\u2068\u2069]/g, '');

/** What stands in the summary box. */
const box = (page) =>
  page.evaluate(() => {
    const shown = (selector) => [...document.querySelectorAll(`.summary-box ${selector}`)].filter((each) => each.checkVisibility());
    const urgent = [...document.querySelectorAll('.summary-box .state:not([hidden]) .urgent > *')];
    return {
      states: shown('.state').map((state) => state.dataset.state),
      dates: shown('.state time').map((time) => time.dateTime),
      urgent: urgent.map((each, place) => (each.checkVisibility() && each.innerText ? place : -1)).filter((place) => place >= 0),
      buttons: shown('.button').length,
    };
  });

/** The cards that are seen in each list, by the end of their address. */
const lists = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-holds]')].map((list) => [
        list.dataset.holds,
        [...list.children].filter((card) => card.checkVisibility()).map((card) => card.querySelector('a').pathname.split('/').at(-2)),
      ]),
    ),
  );

describe('the page of an open fund', () => {
  const moments = [
    ['2026-11-23T12:00:00Z', 'open', []],
    ['2026-12-04T23:59:59Z', 'open', []],
    ['2026-12-05T00:00:00Z', 'open', [0]],
    ['2026-12-10T00:00:00Z', 'open', [1]],
    ['2026-12-11T00:00:00Z', 'open', [2]],
    ['2026-12-11T23:59:59Z', 'open', [2]],
    ['2026-12-12T00:00:00Z', 'closed', []],
    ['2031-01-01T00:00:00Z', 'closed', []],
  ];
  for (const lang of ['', 'ur/']) {
    for (const timezoneId of zones) {
      it(`counts down by London's clock: /${lang}${wellbeing} in ${timezoneId}`, async () => {
        for (const [time, state, urgent] of moments) {
          const look = async (page) => {
            const expected = { states: [state], dates: ['2026-12-11'], urgent, buttons: state === 'open' ? 1 : 0 };
            assert.deepEqual(await box(page), expected, time);
          };
          await at(time, `/${lang}${wellbeing}`, look, { timezoneId });
        }
      });
    }
  }

  it('says in English how soon it closes', () =>
    at('2026-12-11T08:00:00Z', `/${wellbeing}`, async (page) => {
      assert.equal(plain(await page.innerText('.summary-box .urgent')), 'Closes today at 11:59pm');
      assert.match(plain(await page.innerText('.summary-box .state:not([hidden])')), /Closes on Friday 11 December 2026 at 11:59pm/);
    }));

  it('does not move when it opens on its last day', () =>
    at('2026-12-11T08:00:00Z', `/${wellbeing}`, async (page) => {
      const shift = await page.evaluate(
        () =>
          new Promise((done) => {
            let sum = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value))).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
          }),
      );
      assert.equal(shift, 0);
    }));

  it('says what was true when it was made without JavaScript, and when that was', () =>
    at('2031-01-01T00:00:00Z', `/${wellbeing}`, async (page) => {
      const words = plain(await page.innerText('.summary-box'));
      assert.match(words, /Closes on Friday 11 December 2026 at 11:59pm/);
      assert.match(words, /This page was made on Monday 23 November 2026/);
      assert.doesNotMatch(words, /less than|today at|Closed/);
    }, { javaScriptEnabled: false }));

  it('sends nobody to a poster or a form of a round that is over', async () => {
    for (const [time, shown] of [['2026-12-11T23:59:59Z', true], ['2026-12-12T00:00:00Z', false]]) {
      await at(time, `/${wellbeing}`, async (page) => {
        assert.equal(await page.locator('a[href$="/poster/"]').isVisible(), shown, time);
      });
      await at(time, `/${wellbeing}form/`, async (page) => {
        assert.equal(await page.locator('.downloads a, a[href$=".docx"]').first().isVisible(), shown, time);
      });
      await at(time, `/${wellbeing}poster/`, async (page) => {
        assert.equal(await page.locator('.poster').isVisible(), shown, time);
      });
    }
  });
});

describe('the page of a fund that opens later', () => {
  const moments = [
    ['2026-12-07T08:59:59Z', 'upcoming', '2026-12-07', 0],
    ['2026-12-07T09:00:00Z', 'open', '2027-01-29', 1],
    ['2027-01-29T16:59:59Z', 'open', '2027-01-29', 1],
    ['2027-01-29T17:00:00Z', 'closed', '2027-01-29', 0],
  ];
  for (const timezoneId of zones) {
    it(`has its button while it is open: /ti/${health} in ${timezoneId}`, async () => {
      for (const [time, state, date, buttons] of moments) {
        const look = async (page) => {
          const seen = await box(page);
          assert.deepEqual([seen.states, seen.dates, seen.buttons], [[state], [date], buttons], time);
        };
        await at(time, `/ti/${health}`, look, { timezoneId });
      }
    });
  }
});

describe('lists of funds', () => {
  for (const lang of ['', 'ur/', 'ti/']) {
    it(`hold each fund where it belongs: /${lang}`, async () => {
      const options = { timezoneId: zones[1] };
      await at('2026-12-07T09:00:00Z', `/${lang}`, async (page) => {
        const { open, upcoming } = await lists(page);
        assert.ok(open.includes('language-and-health') && !upcoming.includes('language-and-health'));
        assert.ok(open.indexOf('wellbeing') < open.indexOf('language-and-health'), 'the one that closes first is at the top');
        assert.ok(!open.includes('warm-spaces'), 'it has closed');
      }, options);
      await at('2026-12-12T00:00:00Z', `/${lang}funds/`, async (page) => {
        const { open, closed } = await lists(page);
        assert.ok(!open.includes('wellbeing') && closed.includes('language-and-health') === false);
        assert.equal(closed[0], 'wellbeing', 'the one that closed last is at the top');
      }, options);
      await at('2031-01-01T00:00:00Z', `/${lang}`, async (page) => {
        assert.deepEqual(await lists(page), { open: [], upcoming: [] });
        assert.equal(await page.locator('#opening-soon').isVisible(), false);
        assert.equal(await page.locator('[data-empty]').isVisible(), true);
      }, options);
    });
  }

  it('are as they were built when nothing has changed since', () =>
    at('2026-11-23T00:00:01Z', '/', async (page) => {
      const plain = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
      const other = await plain.newPage();
      await other.goto('/');
      assert.deepEqual(await lists(page), await lists(other));
      await plain.close();
    }));

  it('count the open funds of a borough', () =>
    at('2031-01-01T00:00:00Z', '/', async (page) => {
      const counts = await page.locator('.tiles .note').allInnerTexts();
      assert.ok(counts.length > 0 && new Set(counts).size === 1, counts.join(', '));
    }));

  it('lose the dates of events that are over', async () => {
    await at('2026-12-08T12:00:00Z', '/help/', async (page) => {
      const starts = await page.locator('.event-dates > li:visible time').evaluateAll((times) => times.map((time) => time.dateTime));
      assert.ok(starts.length > 0 && starts.every((start) => new Date(start) > new Date('2026-12-07T12:00:00Z')), starts[0]);
    });
    await at('2031-01-01T00:00:00Z', '/help/', async (page) => {
      assert.equal(await page.locator('.event-dates > li:visible, [data-filled]:visible, #calendar:visible').count(), 0);
    });
  });
});

describe('a page that stays open', () => {
  it('closes at the deadline, says so, and keeps the place of the reader', () =>
    at('2026-12-11T23:59:50Z', `/${wellbeing}`, async (page) => {
      const region = page.locator('[role="status"]');
      await page.focus('.summary-box .button');
      assert.equal(await region.innerText(), '');
      await page.clock.runFor(15_000);
      const seen = await box(page);
      assert.deepEqual([seen.states, seen.buttons], [['closed'], 0]);
      assert.match(plain(await region.innerText()), /Closed\s+Closed on Friday 11 December 2026/);
      assert.ok(await page.evaluate(() => document.activeElement.closest('.summary-box div[data-from]')?.checkVisibility()));
    }, { install: true }));

  it('says nothing aloud of what was so when it opened', () =>
    at('2026-12-11T10:00:00Z', `/${wellbeing}`, async (page) => {
      await page.clock.runFor(60_000);
      assert.equal(await page.locator('[role="status"]').innerText(), '');
    }, { install: true }));

  it('waits longer than a timer can count', () =>
    at('2026-11-23T12:00:00Z', `/${health}`, async (page) => {
      await page.clock.fastForward('30:00:00');
      for (let days = 0; days < 90; days += 1) await page.clock.fastForward('24:00:00');
      assert.deepEqual((await box(page)).states, ['closed']);
    }, { install: true }));

  it('is right when it comes back from the memory of the browser', () =>
    at('2026-12-01T12:00:00Z', `/${wellbeing}`, async (page) => {
      await page.clock.setFixedTime('2026-12-20T12:00:00Z');
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      assert.deepEqual((await box(page)).states, ['closed']);
    }));
});
