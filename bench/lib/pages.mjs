/** Pages to measure, served from memory beside the built files. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const TYPES = { html: 'text/html', js: 'text/javascript', json: 'application/json' };

/** Serves `pages` (path → text) and the files of `directory`; `close()` ends it. */
export async function servePages(pages, directory) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname.slice(1);
    const type = TYPES[path.split('.').pop()] ?? 'text/plain';
    const body = pages[path] ?? readFile(join(directory, path.replaceAll('..', '')));
    Promise.resolve(body).then(
      (text) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Waits for the frame after the next: what was drawn is then on the screen. */
export const AFTER_PAINT = `const afterPaint = (done) => requestAnimationFrame(() => setTimeout(done, 0));`;

export const page = (head, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>bench</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body{margin:0;font-family:system-ui,sans-serif}</style>${head}</head><body>${body}</body></html>`;
