// axe-core in every width and colour scheme.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { desktop, phone, show } from '../browser.mjs';
import { count, none } from '../results.mjs';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const version = /axe v([\d.]+)/.exec(source)[1];

// The rules that look at colours. A page has the same elements in every scheme and width, so that all other rules would only
// say again what they said in the light scheme on the phone, with the menu open; pages of the small sample hear it twice.
const ofColour = ['color-contrast', 'link-in-text-block'];
// In forced colours the system chooses both colours of a pair. axe reads the author's text colour there (Chromium does
// not force -webkit-text-fill-color) against the system's background, a pair nobody sees.
const ofForcedColour = ['link-in-text-block'];

const modes = [
  { name: '1280 px light', size: desktop, media: {} },
  { name: '1280 px dark', size: desktop, media: { scheme: 'dark' } },
  { name: '320 px light', size: phone, media: {}, menu: true },
  { name: '320 px dark', size: phone, media: { scheme: 'dark' }, menu: true },
  { name: '1280 px forced colours', size: desktop, media: { forced: 'active' }, small: true },
  { name: '320 px forced colours, dark', size: phone, media: { forced: 'active', scheme: 'dark' }, menu: true, small: true },
];

/** The ways of a mode, as the accessibility statement names them. */
export const waysOf = ({ size, media }) => [
  size === phone ? 'narrow' : 'wide',
  ...(media.scheme === 'dark' ? ['dark'] : []),
  ...(media.forced ? ['forced-colours'] : []),
];

/** The success criteria among the tags of a rule: `wcag1410` is 1.4.10. */
const criteriaOf = (rule) =>
  rule.tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []);

/** The modes this page is looked at in, in a window of this size. */
export const modesOf = (page, size) => modes.filter((mode) => mode.size === size && (page.small || !mode.small));

export async function inject(tab) {
  await tab.page.evaluate(source);
}

/** On the phone the language menu is open, so that its links are looked at too. */
export async function hasNoViolation(tab, page, mode) {
  await tab.page.evaluate((open) => {
    for (const menu of document.querySelectorAll('header details')) menu.open = open;
  }, Boolean(mode.menu));
  await show(tab, mode);
  const inForced = Boolean(mode.media.forced);
  const isWhole = !inForced && !mode.media.scheme && (page.small || mode.size === phone);
  const runOnly = isWhole ? { type: 'tag', values: tags } : { type: 'rule', values: inForced ? ofForcedColour : ofColour };
  const options = { runOnly, resultTypes: ['violations', 'incomplete'] };
  const found = await tab.page.evaluate(async ([given, contrast]) => {
    const run = await axe.run(document, given);
    const brief = (rules) =>
      rules.map((rule) => ({
        id: rule.id,
        help: rule.help,
        tags: rule.tags,
        nodes: rule.nodes.map((node) => `${node.target.join(' ')}: ${(node.failureSummary ?? '').replaceAll(/\s+/g, ' ')}`),
      }));
    const unsure = run.incomplete.filter((rule) => rule.id !== 'color-contrast');
    const words = run.incomplete
      .filter((rule) => rule.id === 'color-contrast')
      .flatMap((rule) => rule.nodes.map((node) => document.querySelector(node.target[0])));
    return {
      passed: run.passes.length,
      violations: brief(run.violations),
      unsure: brief(unsure),
      words: words.length,
      contrast: [...words.flatMap(inPage.wordsProblems), ...(contrast ? inPage.markProblems() : [])],
    };
  }, [options, !inForced]);
  count(page, `axe ${mode.name}`, {
    rulesPassed: found.passed,
    violations: found.violations.length,
    needsAPerson: found.unsure.length,
    contrastWeMeasured: found.words,
    needsAPersonRules: found.unsure.map((rule) => `${rule.id} (${rule.nodes.length})`),
  });
  const violations = found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} (${rule.help}): ${node}`));
  const broken = found.violations.map((rule) => ({ rule: rule.id, criteria: criteriaOf(rule) }));
  if (found.contrast.length > 0) broken.push({ rule: 'color-contrast', criteria: ['1.4.3'] });
  none([...violations, ...found.contrast], broken);
}
