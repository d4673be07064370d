// axe-core in every width and colour scheme.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { desktop, phone, show } from '../browser.mjs';
import { count } from '../results.mjs';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const version = /axe v([\d.]+)/.exec(source)[1];

const modes = [
  { name: '1280 px light', size: desktop, media: {} },
  { name: '1280 px dark', size: desktop, media: { colorScheme: 'dark' } },
  { name: '320 px light', size: phone, media: {}, menu: true },
  { name: '320 px dark', size: phone, media: { colorScheme: 'dark' }, menu: true },
  { name: '1280 px forced colours', size: desktop, media: { forcedColors: 'active' }, small: true },
  { name: '320 px forced colours, dark', size: phone, media: { forcedColors: 'active', colorScheme: 'dark' }, menu: true, small: true },
];

/** The modes this page is looked at in. */
export const modesOf = (page) => modes.filter((mode) => page.small || !mode.small);

export async function inject(tab) {
  await tab.page.evaluate(source);
}

/** On the phone the language menu is open, so that its links are looked at too. */
export async function hasNoViolation(tab, page, mode) {
  await tab.page.evaluate((open) => {
    for (const menu of document.querySelectorAll('header details')) menu.open = open;
  }, Boolean(mode.menu));
  await show(tab.page, mode);
  const found = await tab.page.evaluate(async (values) => {
    const run = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations', 'incomplete'] });
    const brief = (rules) =>
      rules.map((rule) => ({
        id: rule.id,
        help: rule.help,
        nodes: rule.nodes.map((node) => `${node.target.join(' ')}: ${(node.failureSummary ?? '').replaceAll(/\s+/g, ' ')}`),
      }));
    return { passed: run.passes.length, violations: brief(run.violations), unsure: brief(run.incomplete) };
  }, tags);
  count(page, `axe ${mode.name}`, {
    rulesPassed: found.passed,
    violations: found.violations.length,
    needsAPerson: found.unsure.length,
    needsAPersonRules: found.unsure.map((rule) => `${rule.id} (${rule.nodes.length})`),
  });
  assert.deepEqual(found.violations, []);
}
