// What was measured, page by page, and the facts of it for the accessibility statement.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resultsFolder } from './settings.mjs';

/** The version of accessibility-results.json. openchest reads it (`src/content/test_results.rs`) and refuses others. */
const version = 1;

/** The two parts of the file: what the browser saw, and what the HTML checker read. They run beside one another. */
const parts = ['browser', 'markup'];

const pages = new Map();

/** Notes one measurement: `count(page, 'axe 320px dark', { violations: 0, … })`. */
export function count(page, mode, numbers) {
  if (!pages.has(page.path)) pages.set(page.path, { template: page.template, lang: page.lang, modes: {} });
  pages.get(page.path).modes[mode] = numbers;
}

/** Checks that were made, each of one page: `{ page, ways, broken: [{ rule, criteria }] }`. */
const checks = [];

/**
 * Makes a check and notes what came of it. `rule` is what failed if the check does not say so itself (`none`), `criteria`
 * are those of WCAG, `ways` are the words of `TestWay` in `src/model/test_results.rs`.
 */
export async function attempt(page, { rule, criteria = [], ways }, check) {
  try {
    await check();
    checks.push({ page, ways, broken: [] });
  } catch (problem) {
    checks.push({ page, ways, broken: problem.rules?.length ? problem.rules : [{ rule, criteria }] });
    throw problem;
  }
}

/** What the checks so far come to: a part of accessibility-results.json. */
export const summary = (made = checks) => ({
  ways: [...new Set(made.flatMap((check) => check.ways))].sort(),
  covered: grouped(made.map(({ page }) => [page.template, page.lang])),
  opened: new Set(made.map(({ page }) => page.path)).size,
  passed: made.filter((check) => check.broken.length === 0).length,
  failed: made.filter((check) => check.broken.length > 0).length,
  failures: failures(made.flatMap(({ page, broken }) => broken.map((each) => ({ ...each, path: page.path })))),
});

/** A rule each, with the number of its pages. */
export function failures(broken) {
  const byRule = new Map();
  for (const { rule, criteria, path } of broken) {
    if (!byRule.has(rule)) byRule.set(rule, { criteria: new Set(), pages: new Set() });
    for (const criterion of criteria) byRule.get(rule).criteria.add(criterion);
    byRule.get(rule).pages.add(path);
  }
  return [...byRule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, found]) => ({ rule, criteria: [...found.criteria].sort(), pages: found.pages.size }));
}

/** Pairs as an object of sorted lists under sorted keys. */
function grouped(pairs) {
  const lists = new Map();
  for (const [key, value] of pairs) lists.set(key, (lists.get(key) ?? new Set()).add(value));
  return Object.fromEntries([...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => [key, [...list].sort()]));
}

/** A fingerprint of every page of a site, by which parts of another site's results are told apart. */
export async function fingerprint(site) {
  const hash = createHash('sha256');
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  for (const file of files) hash.update(`${file}\n`).update(await readFile(join(site, file)));
  return hash.digest('hex');
}

/** Both parts as the file that openchest reads. Without the markup, it claims nothing of markup. */
export function combine({ browser, markup }) {
  const tools = Object.entries({ ...browser.tools, ...markup?.tools }).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    version,
    tested: browser.tested,
    tools: Object.fromEntries(tools),
    standards: browser.standards,
    ways: browser.ways,
    pages: { site: browser.pages, opened: browser.opened, markup: markup?.pages ?? 0 },
    covered: browser.covered,
    checks: { passed: browser.passed + (markup?.passed ?? 0), failed: browser.failed + (markup?.failed ?? 0) },
    failures: [...browser.failures, ...(markup?.failures ?? [])],
  };
}

/** Keeps a part. Whichever comes last finds the other, if it is of the same site, and writes the whole. */
export async function keep(name, part) {
  if (!resultsFolder) return;
  await mkdir(resultsFolder, { recursive: true });
  const file = (part) => join(resultsFolder, `part-${part}.json`);
  await writeFile(file(name), `${JSON.stringify({ ...part, tested: today() })}\n`);
  const found = {};
  for (const each of parts) {
    const kept = JSON.parse(await readFile(file(each), 'utf8').catch(() => 'null'));
    if (kept?.site === part.site) found[each] = kept;
  }
  if (found.browser) await writeJson('accessibility-results.json', combine(found));
}

/** The day in London, where the statement's readers are. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date());

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
  await writeJson('results.json', { ...about, modes, pages: byPath });
}

const writeJson = (name, value) => writeFile(join(resultsFolder, name), `${JSON.stringify(value, null, 1)}\n`);

/** Fails with one problem a line, the first thirty of them. `rules` are those that were broken, for the statement. */
export function none(problems, rules = []) {
  if (problems.length === 0) return;
  const rest = problems.length > 30 ? [`… and ${problems.length - 30} more`] : [];
  const error = new Error([`${problems.length} found:`, ...problems.slice(0, 30), ...rest].join('\n  '));
  throw Object.assign(error, { rules });
}
