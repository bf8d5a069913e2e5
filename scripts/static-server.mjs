/** A static file server on loopback: no dependencies, no directory listings, nothing above its root. */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Real path of the file a URL names, or null: unknown, hidden, or outside the root. */
export function resolveFile(root, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.split(/[/\\]/).some((part) => part.startsWith('.'))) return null;
  return existing(root, resolve(root, `.${path}`));
}

function existing(root, wanted) {
  try {
    const base = realpathSync(root);
    const file = realpathSync(statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted);
    return file.startsWith(base + sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

function send(response, status, headers, body) {
  response.writeHead(status, {
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
    ...headers,
  });
  if (typeof body === 'string') response.end(body);
  else body.on('error', () => response.destroy()).pipe(response);
}

function locate(root, aliases, url) {
  const prefix = Object.keys(aliases).find((candidate) => url.startsWith(candidate));
  if (!prefix) return resolveFile(root, url);
  return resolveFile(resolve(root, aliases[prefix]), `/${url.slice(prefix.length)}`);
}

function handle({ root, home, aliases, more }, request, response) {
  const plain = { 'Content-Type': TYPES['.txt'] };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(response, 405, plain, 'Only GET here.\n');
  if (request.url === '/') return send(response, 302, { Location: home }, '');
  const file = locate(root, aliases, request.url);
  if (!file) return send(response, 404, plain, 'Not found.\n');
  // Relative links of a folder's page need the final slash.
  const { pathname } = new URL(request.url, 'http://localhost');
  if (file.endsWith(`${sep}index.html`) && !/(\/|\.html)$/.test(pathname)) {
    return send(response, 302, { Location: `${pathname.replace(/^\/+/, '/')}/` }, '');
  }
  const headers = {
    'Content-Type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': statSync(file).size,
    ...more,
  };
  return send(response, 200, headers, request.method === 'HEAD' ? '' : createReadStream(file));
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(server.address().port));
  });
}

/**
 * Starts on the first free port from `port` up (0: any); resolves to `{ address, close }`.
 * `aliases` serves a path prefix from another folder below the root, `more` are headers of every file.
 */
export async function startServer({ root, home = '/examples/', port = 0, aliases = {}, more = {} }) {
  for (let candidate = port; candidate < port + 200; candidate += port === 0 ? 0 : 1) {
    const server = createServer((request, response) =>
      handle({ root, home, aliases, more }, request, response),
    );
    try {
      const bound = await listen(server, candidate);
      const close = () => {
        server.closeAllConnections();
        return new Promise((done) => server.close(done));
      };
      return { address: `http://localhost:${bound}`, close };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    }
  }
  throw new Error(`No free port between ${port} and ${port + 199}.`);
}
