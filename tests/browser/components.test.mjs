// Opens every example of every component by itself, so that a fault is found in the component that has it, and in
// examples that no page of the site shows.
//
//   cargo test --test suite components
//   OPENCHEST_GALLERY=target/tmp/gallery node --test tests/browser/components.test.mjs
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { after, describe, it } from 'node:test';
import { desktop, launch, phone, show } from './browser.mjs';
import * as axe from './checks/axe.mjs';
import * as layout from './checks/layout.mjs';
import { install } from './in-page.mjs';
import { serve } from './server.mjs';
import { galleryFolder, parallel } from './settings.mjs';

const gallery = galleryFolder();
const server = await serve(gallery);
const browser = await launch(server.origin);
const files = (await readdir(gallery, { recursive: true })).map((file) => file.split(sep));
const examples = files
  .filter(([, , file]) => file?.endsWith('.html'))
  .map(([lang, template, file]) => ({ path: `/${lang}/${template}/${file}`, template, lang, small: false }))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

after(async () => {
  await browser.close();
  server.close();
});

describe('the examples', () => {
  it('show every component in English, Tigrinya and Urdu', () => {
    const shown = new Set(examples.map(({ template, lang }) => `${template} ${lang}`));
    const components = new Set(examples.map(({ template }) => template));
    assert.ok(components.size > 0);
    for (const component of components) {
      for (const lang of ['en', 'ti', 'ur']) assert.ok(shown.has(`${component} ${lang}`), `${component} in ${lang}`);
    }
  });
});

describe('in the browser', { concurrency: parallel }, () => {
  for (const example of examples) {
    it(example.path, (t) => browser.withTab((tab) => lookAt(t, tab, example)));
  }
});

async function lookAt(t, tab, example) {
  await show(tab);
  await tab.page.goto(example.path);
  await tab.page.evaluate(install);
  await axe.inject(tab);
  for (const mode of [desktop, phone].flatMap((size) => axe.modesOf(example, size))) {
    await t.test(`axe finds nothing at ${mode.name}`, () => axe.hasNoViolation(tab, example, mode));
  }
  await t.test('it fits 320 px', () => layout.fitsAPhone(tab, example));
}
