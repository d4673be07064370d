// Every page, stylesheet and drawing of the built site, read by the Nu HTML checker: one Java process for all.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { it } from 'node:test';
import { failures, fingerprint, keep, none } from './results.mjs';
import { siteFolder } from './settings.mjs';

const site = siteFolder();
const { version } = createRequire(import.meta.url)('vnu-jar/package.json');
const jar = join(createRequire(import.meta.url).resolve('vnu-jar/package.json'), '../build/dist/vnu.jar');

/** The checker's messages about a folder. It ends with 1 when it found errors, which is no failure of the checker. */
function check(folder) {
  const options = ['--skip-non-html', '--also-check-css', '--also-check-svg', '--errors-only', '--stdout', '--format', 'json'];
  return new Promise((done, fail) => {
    execFile('java', ['-jar', jar, ...options, folder], { maxBuffer: 2 ** 28 }, (problem, stdout, stderr) => {
      try {
        done(JSON.parse(stdout).messages);
      } catch {
        fail(new Error(`the checker gave no report: ${problem?.message ?? ''}\n${stderr}`));
      }
    });
  });
}

it('the checker sees errors in HTML, CSS and SVG', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'openchest-html-'));
  try {
    await writeFile(join(folder, 'page.html'), '<!doctype html><html lang="en"><title>x</title><p><div></p><img src="x.png">');
    await writeFile(join(folder, 'style.css'), 'p { colour: red }');
    await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><square/></svg>');
    const seen = new Set((await check(folder)).map((message) => message.url.split('/').at(-1)));
    assert.deepEqual([...seen].sort(), ['icon.svg', 'page.html', 'style.css']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('no page, stylesheet or drawing has an error', async () => {
  const files = await readdir(site, { recursive: true });
  assert.ok(files.some((file) => file.endsWith('.html')), 'the site has pages');
  const messages = await check(site);
  const pathOf = (message) => (message.url?.startsWith('file:') ? relative(site, fileURLToPath(message.url)) : '');
  const pages = files.filter((file) => file.endsWith('.html'));
  const faulty = new Set(messages.map(pathOf));
  await keep('markup', {
    site: await fingerprint(site),
    tools: { 'Nu HTML checker': version },
    pages: pages.length,
    passed: pages.filter((page) => !faulty.has(page)).length,
    failed: pages.filter((page) => faulty.has(page)).length,
    failures: failures([...faulty].map((path) => ({ rule: 'markup', criteria: [], path }))),
  });
  none(
    messages.map((message) => {
      const path = pathOf(message);
      return `${path}:${message.lastLine ?? ''}: ${message.message} ${(message.extract ?? '').replaceAll(/\s+/g, ' ')}`;
    }),
  );
});
