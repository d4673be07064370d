// One browser for the whole run, and a few tabs that take turns. Each tab keeps a diary of what the page
// asked for and complained about.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { asOf, chromium as executablePath, parallel } from './settings.mjs';

export const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever a page asks for, nothing leaves the machine.
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 320, height: 640 };

/** What a page looks like before any test changes it. Motion is reduced so that scrolling ends at once. */
const light = { type: 'screen', scheme: 'light', forced: 'none' };

/** Starts the browser with a user folder of its own, which goes when the browser does. */
export async function launch(origin) {
  const browser = await chromium.launch({ executablePath, headless: true, args: flags });
  const free = await Promise.all(Array.from({ length: parallel }, () => openTab(browser, origin)));
  const waiting = [];
  return {
    version: browser.version(),
    close: () => browser.close(),
    blank: async () => (await browser.newContext()).newPage(),
    /** Lends a tab to `work` and takes it back. */
    async withTab(work) {
      const tab = free.pop() ?? (await new Promise((lend) => waiting.push(lend)));
      try {
        return await work(tab);
      } finally {
        const next = waiting.shift();
        if (next) next(tab);
        else free.push(tab);
      }
    },
  };
}

async function openTab(browser, origin) {
  const options = { viewport: desktop, baseURL: origin, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/London' };
  const context = await browser.newContext(options);
  const plain = await browser.newContext({ ...options, javaScriptEnabled: false });
  if (asOf) await context.clock.setFixedTime(`${asOf}T12:00:00Z`);
  await context.addInitScript(watchTheLayout);
  const diary = { outside: [], failed: [], complaints: [] };
  for (const each of [context, plain]) keepDiary(each, origin, diary);
  const page = await context.newPage();
  return { page, plain: await plain.newPage(), cdp: await context.newCDPSession(page), diary };
}

function keepDiary(context, origin, diary) {
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'about:') diary.outside.push(request.url());
  });
  context.on('response', (response) => {
    if (response.status() >= 400) diary.failed.push(`${response.status()} ${response.url()}`);
  });
  // The browser reports a breach of the content security policy as a console error.
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) diary.complaints.push(message.text());
  });
  context.on('weberror', (problem) => diary.complaints.push(String(problem.error())));
}

/** Runs in the page, before anything else: adds up every layout shift that no key or click explains, and what moved. */
function watchTheLayout() {
  globalThis.layoutShift = { sum: 0, moved: [] };
  const name = (node) => (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.outerHTML?.slice(0, 80) ?? 'something gone';
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.hadRecentInput) continue;
      globalThis.layoutShift.sum += entry.value;
      for (const { node, previousRect: from, currentRect: to } of entry.sources) {
        globalThis.layoutShift.moved.push(`${name(node)} by ${to.x - from.x}, ${to.y - from.y} px`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * Changes the size of the window and its media, where they differ from what is shown. This speaks to the browser
 * directly: Playwright's own call also resizes a window, which costs more than most checks.
 */
export async function show(tab, { size = desktop, media = {} } = {}) {
  const wanted = { size, ...light, ...media };
  if (wanted.size !== tab.shown?.size) {
    await tab.cdp.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
  }
  if (!tab.shown || ['type', 'scheme', 'forced'].some((key) => wanted[key] !== tab.shown[key])) {
    const features = [
      { name: 'prefers-color-scheme', value: wanted.scheme },
      { name: 'forced-colors', value: wanted.forced },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await tab.cdp.send('Emulation.setEmulatedMedia', { media: wanted.type, features });
  }
  tab.shown = wanted;
  const seen = await tab.page.evaluate(() => ({
    width: innerWidth,
    type: matchMedia('print').matches ? 'print' : 'screen',
    scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    forced: matchMedia('(forced-colors: active)').matches ? 'active' : 'none',
  }));
  const { type, scheme, forced } = wanted;
  assert.deepEqual(seen, { width: size.width, type, scheme, forced }, 'the browser shows what was asked for');
}
