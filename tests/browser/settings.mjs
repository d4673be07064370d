// What the tests are told from outside. Nothing else here reads the environment.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

function folder(variable, what) {
  const path = resolve(process.env[variable] ?? '');
  if (process.env[variable] && existsSync(`${path}/index.html`)) return path;
  throw new Error(`${variable} must name ${what}, a folder with index.html in it`);
}

/** The built site: the folder that `openchest build` wrote. */
export const siteFolder = () => folder('OPENCHEST_SITE', 'a built site');

/** A page for each example of a component: `cargo test --test suite components` writes them, see `gallery.rs` there. */
export const galleryFolder = () => folder('OPENCHEST_GALLERY', 'the examples of components');

/** The date the site was built for (`--as-of`): the browser's clock is set to it, so that both agree. */
export const asOf = process.env.OPENCHEST_AS_OF || null;

/** Where results.json goes, for the accessibility statement. No folder, no file. */
export const resultsFolder = process.env.OPENCHEST_RESULTS ? resolve(process.env.OPENCHEST_RESULTS) : null;

export const chromium = process.env.CHROMIUM || '/usr/bin/chromium';

/** Pages that are open at the same time. Two cores carry three: one of them always waits. */
export const parallel = 3;

/** Borough pictures arrive this late, in milliseconds, so that a page that would shift does shift. */
export const pictureDelay = 120;

/** The pause between two pieces of a page that comes slowly, in milliseconds: time for some frames. */
export const pieceDelay = 80;
