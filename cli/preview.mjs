/** `lcf preview`: one config on a local page that reloads when the file is saved. */
import { readFileSync, watch } from 'node:fs';
import { createServer } from 'node:http';
import { basename, dirname, resolve } from 'node:path';
import { readAssets, readCode, readText } from './files.mjs';
import { lookOf, oneFile } from './options.mjs';
import { Problem } from './problem.mjs';

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  csv: 'text/csv; charset=utf-8',
};
const RELOAD = `new EventSource('/lcf-changes').onmessage = () => location.reload();`;

/** The page and its files as they are now; a config that cannot be read gives a page that says so. */
async function pageNow(file, look, { kit, dist }) {
  const config = readText(file);
  const { model, issues } = kit.readConfig(config);
  const lines = kit.sortIssues(issues).map((issue) => kit.issueLine(basename(file), issue));
  if (!model) return { lines, files: new Map([['index.html', messagePage(lines)]]) };
  const built = await kit.buildTarget('element', {
    ...look,
    config,
    assets: readAssets(kit.assetsOf(model), dirname(file)),
    code: readCode(kit.codeFor('element', kit.localeOf({ model }, look)), dist),
  });
  const page = String(built.files.get('index.html')).replace(
    '</body>',
    '<script src="/lcf-reload.js"></script>\n</body>',
  );
  return { lines, files: new Map([...built.files, ['index.html', page]]) };
}

const escape = (text) => text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char]);
const messagePage = (lines) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Preview</title><link rel="icon" href="data:,"><h1>The config cannot be shown</h1><pre>${escape(lines.join('\n'))}</pre><script src="/lcf-reload.js"></script></html>`;

function answer({ state, listeners }, request, response) {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).slice(1) || 'index.html';
  if (path === 'lcf-changes') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
    response.write(': hello\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
    return;
  }
  const content = path === 'lcf-reload.js' ? RELOAD : state.files.get(path);
  const type = TYPES[path.split('.').pop()] ?? 'application/octet-stream';
  response.writeHead(content === undefined ? 404 : 200, {
    'Content-Type': content === undefined ? 'text/plain' : type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(content ?? 'Not found.\n');
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', ({ code, message }) =>
      fail(new Problem(code === 'EADDRINUSE' ? `Port ${port} is in use.` : message)),
    );
    server.listen(port, '127.0.0.1', () => done(server.address().port));
  });
}

/** Editors write a file in several steps, or put another in its place: look at the folder, and wait a moment. */
function follow(file, changed) {
  let timer;
  let last = readFileSync(file, 'utf8');
  const watcher = watch(dirname(resolve(file)), () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      let now;
      try {
        now = readFileSync(file, 'utf8');
      } catch {
        return;
      }
      if (now === last) return;
      last = now;
      changed();
    }, 60);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

export async function preview(call, io) {
  const file = oneFile(call, 'preview');
  const port = Number(call.values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Problem(`--port ${call.values.port}: expected a number up to 65535.`);
  const look = lookOf(call.values, io.kit);
  const place = { state: await pageNow(file, look, io), listeners: new Set() };
  const server = createServer((request, response) => answer(place, request, response));
  const bound = await listen(server, port);
  const say = () => place.state.lines.forEach((line) => io.err(line));
  const unfollow = follow(file, async () => {
    try {
      place.state = await pageNow(file, look, io);
      say();
    } catch (error) {
      io.err(`lcf: ${error.message}`);
      return;
    }
    for (const listener of place.listeners) listener.write('data: changed\n\n');
  });
  say();
  io.out(`${file} is at http://127.0.0.1:${bound}/ (Ctrl+C ends the preview).`);
  const stop = () => {
    unfollow();
    server.closeAllConnections();
    server.close();
  };
  if (io.onPreview) return io.onPreview({ address: `http://127.0.0.1:${bound}/`, stop });
  await new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, done);
  });
  stop();
  return 0;
}
