// The facts of the accessibility statement, from checks that passed and failed. Needs no browser and no site.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { attempt, combine, none, summary } from './results.mjs';

const page = (path, template, lang) => ({ path, template, lang });

it('a check that fails is counted under the rules it names, else under its own', async () => {
  const about = { rule: 'reflow', criteria: ['1.4.10'], ways: ['narrow'] };
  await attempt(page('/', 'home', 'en'), about, async () => {});
  await assert.rejects(attempt(page('/bn/', 'home', 'bn'), about, () => assert.fail('too wide')));
  const named = [{ rule: 'label', criteria: ['4.1.2'] }];
  const axe = { rule: 'axe', ways: ['wide', 'dark'] };
  await assert.rejects(attempt(page('/a/', 'fund', 'en'), axe, () => none(['no label'], named)));
  await assert.rejects(attempt(page('/a/', 'fund', 'en'), axe, () => none(['no label'], named)));
  assert.deepEqual(summary(), {
    ways: ['dark', 'narrow', 'wide'],
    covered: { fund: ['en'], home: ['bn', 'en'] },
    opened: 3,
    passed: 1,
    failed: 3,
    failures: [
      { rule: 'label', criteria: ['4.1.2'], pages: 1 },
      { rule: 'reflow', criteria: ['1.4.10'], pages: 1 },
    ],
  });
});

it('nothing is claimed of markup that nobody read', () => {
  const browser = { tested: '2026-11-22', tools: { Chromium: '156' }, standards: ['wcag2a'], pages: 9, ...summary([]) };
  const alone = combine({ browser });
  assert.deepEqual([alone.pages.markup, Object.keys(alone.tools)], [0, ['Chromium']]);
  const markup = { tools: { 'Nu HTML checker': '26' }, pages: 9, passed: 8, failed: 1, failures: [{ rule: 'markup', criteria: [], pages: 1 }] };
  const both = combine({ browser, markup });
  assert.deepEqual([both.checks, both.pages.markup], [{ passed: 8, failed: 1 }, 9]);
  assert.equal(both.failures.length, 1);
});
