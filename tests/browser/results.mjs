// What was measured, page by page, for the accessibility statement.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resultsFolder } from './settings.mjs';

const pages = new Map();

/** Notes one measurement: `count(page, 'axe 320px dark', { violations: 0, … })`. */
export function count(page, mode, numbers) {
  if (!pages.has(page.path)) pages.set(page.path, { template: page.template, lang: page.lang, modes: {} });
  pages.get(page.path).modes[mode] = numbers;
}

/** Writes results.json: sorted, and without the hour, so that equal runs give equal files. */
export async function write(about) {
  if (!resultsFolder) return;
  const modes = {};
  for (const { modes: measured } of pages.values()) {
    for (const [mode, numbers] of Object.entries(measured)) {
      const total = (modes[mode] ??= { pages: 0 });
      total.pages += 1;
      for (const [key, value] of Object.entries(numbers)) {
        if (typeof value === 'number') total[key] = (total[key] ?? 0) + value;
      }
    }
  }
  const byPath = Object.fromEntries([...pages].sort(([a], [b]) => (a < b ? -1 : 1)));
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(join(resultsFolder, 'results.json'), `${JSON.stringify({ ...about, modes, pages: byPath }, null, 1)}\n`);
}
