// One browser for the whole run, and a few tabs that take turns. Each tab keeps a diary of what the page
// asked for and complained about.
import { chromium } from 'playwright-core';
import { asOf, chromium as executablePath, parallel } from './settings.mjs';

const flags = [
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
export const light = { media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' };

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

/** Runs in the page, before anything else: adds up every layout shift that no key or click explains. */
function watchTheLayout() {
  globalThis.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Changes width and media at once, then waits for the next painted frame. */
export async function show(page, { size = desktop, media = {} } = {}) {
  await page.setViewportSize(size);
  await page.emulateMedia({ ...light, ...media });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
