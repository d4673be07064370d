// Reads every page of the site once, without opening it, and chooses the pages that are opened.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The address of every HTML page, sorted. */
async function addresses(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => `/${relative(root, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/')}`)
    .map((path) => path.replace(/\/index\.html$/, '/'))
    .sort();
}

/** Facts about every page. The browser parses them: `blank` is any open page of it. */
export async function survey(root, blank) {
  const paths = await addresses(root);
  const pages = [];
  for (let start = 0; start < paths.length; start += 50) {
    const batch = await Promise.all(
      paths.slice(start, start + 50).map(async (path) => ({
        path,
        html: await readFile(join(root, path.endsWith('/') ? `${path}index.html` : path), 'utf8'),
      })),
    );
    pages.push(...(await blank.evaluate(read, batch)));
  }
  const languages = pages.filter((page) => page.template === 'home').map((page) => page.lang);
  const source = pages.find((page) => page.path === '/').lang;
  for (const page of pages) {
    const [, folder] = page.path.split('/');
    page.folder = languages.includes(folder) && folder !== source ? folder : source;
    page.original = page.folder === source ? page.path : page.path.slice(folder.length + 1);
  }
  return { pages, languages, source };
}

/** Runs in the browser. */
function read(batch) {
  const parser = new DOMParser();
  return batch.map(({ path, html }) => {
    const page = parser.parseFromString(html, 'text/html');
    const languageOf = (element) => element.closest('[lang]')?.getAttribute('lang') ?? null;
    const blocks = [];
    for (const element of page.querySelectorAll('h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, blockquote, summary')) {
      if (element.querySelector('p, li, dt, h2, h3, [lang]') || element.closest('bdi')) continue;
      const copy = element.cloneNode(true);
      for (const name of copy.querySelectorAll('bdi')) name.remove();
      const text = copy.textContent.trim().replaceAll(/\s+/g, ' ');
      if (text) blocks.push({ text, lang: languageOf(element) });
    }
    return {
      path,
      template: page.body.dataset.template ?? null,
      lang: page.documentElement.lang,
      dir: page.documentElement.dir,
      state: page.querySelector('.summary-box .tag')?.classList[1]?.replace('tag-', '') ?? null,
      blocks,
      runs: [...page.body.querySelectorAll('[lang]')].map((run) => ({
        lang: run.lang,
        // A bdi without dir finds its direction in its words.
        dir: run.getAttribute('dir') ?? (run.localName === 'bdi' ? 'auto' : run.closest('[dir]').getAttribute('dir')),
        text: (run.getAttribute('alt') ?? run.textContent).trim(),
      })),
      pictures: [...page.images].map((picture) => ({
        src: picture.getAttribute('src'),
        alt: picture.getAttribute('alt'),
        width: picture.getAttribute('width'),
        height: picture.getAttribute('height'),
        loading: picture.getAttribute('loading'),
      })),
    };
  });
}

/**
 * Every page type in every language, the first by path; besides, a fund in each state and a page with a
 * picture, in one language of each direction: states and pictures look the same in all of them.
 */
export function choose({ pages, source }) {
  const chosen = new Map();
  const rightToLeft = pages.find((page) => page.dir === 'rtl')?.lang;
  for (const page of pages) {
    page.small = page.lang === source || page.lang === rightToLeft;
    const kinds = [page.template];
    if (page.small && page.state) kinds.push(`${page.template} ${page.state}`);
    if (page.small && page.pictures.length > 0) kinds.push(`${page.template} with a picture`);
    for (const kind of kinds) {
      const key = `${kind} ${page.lang}`;
      if (!chosen.has(key)) chosen.set(key, page);
    }
  }
  return [...new Set(chosen.values())].sort((a, b) => (a.path < b.path ? -1 : 1));
}
