// Serves the built site on the loopback interface as a plain file host would, with the 404 page of the
// reader's language. It answers nothing outside the folder.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pictureDelay, pieceDelay } from './settings.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.atom': 'application/atom+xml',
  '.xml': 'application/xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};
const pictures = new Set(['.jpg', '.png', '.webp', '.avif']);

/** The file an address means, or null. `/funds/` and `/funds` both mean `/funds/index.html`. */
async function find(root, address) {
  const path = normalize(join(root, decodeURIComponent(address)));
  if (path !== root && !path.startsWith(root + sep)) return null;
  for (const file of [path, join(path, 'index.html')]) {
    if ((await stat(file).catch(() => null))?.isFile()) return file;
  }
  return null;
}

/** The 404 page of the language in the address, else of the source language. */
async function notFound(root, address) {
  const [, folder] = address.split('/');
  return (await find(root, `/${folder}/404.html`)) ?? (await find(root, '/404.html'));
}

/** `/?in-pieces` is sent as a slow line brings it: a pause before each element of the language menu and inside its words. */
async function sendInPieces(response, markup) {
  for (const piece of markup.split(/(?<=<details[^>]*>)|(?=<bdi>)|(?<=<\/summary>)|(?=<nav)/)) {
    response.write(piece);
    await wait(pieceDelay);
  }
  response.end();
}

async function answer(root, request, response) {
  const { pathname: address, search } = new URL(request.url, 'http://127.0.0.1');
  const found = await find(root, address);
  const file = found ?? (await notFound(root, address));
  if (!file) return response.writeHead(404).end();
  const extension = extname(file);
  if (pictures.has(extension)) await wait(pictureDelay);
  response.writeHead(found ? 200 : 404, {
    'content-type': types[extension] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  });
  if (search === '?in-pieces') await sendInPieces(response, await readFile(file, 'utf8'));
  else response.end(await readFile(file));
}

/** Starts on a port of the system's choice. */
export async function serve(root) {
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
