/** The static server: what it serves, and its walls. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../static-server.mjs';

/** `fetch` would tidy the path before it leaves. */
function raw(address, path, method = 'GET') {
  const { hostname, port } = new URL(address);
  return new Promise((done, fail) => {
    request({ hostname, port, path, method }, (response) => {
      response.resume();
      done(response);
    })
      .on('error', fail)
      .end();
  });
}

async function withServer(task) {
  const top = mkdtempSync(join(tmpdir(), 'lcf-'));
  mkdirSync(join(top, 'site/page'), { recursive: true });
  writeFileSync(join(top, 'secret.txt'), 'secret');
  writeFileSync(join(top, 'site/.hidden'), 'secret');
  writeFileSync(join(top, 'site/page/index.html'), '<p>Hello</p>');
  writeFileSync(join(top, 'site/page/data.JSON'), '{}');
  mkdirSync(join(top, 'site/empty'));
  mkdirSync(join(top, 'site/fresh'));
  writeFileSync(join(top, 'site/fresh/new.js'), 'new');
  symlinkSync(join(top, 'secret.txt'), join(top, 'site/link.txt'));
  symlinkSync(top, join(top, 'site/up'));
  const server = await startServer({ root: join(top, 'site'), aliases: { '/dist/': 'fresh' } });
  try {
    await task(server);
  } finally {
    await server.close();
    rmSync(top, { recursive: true });
  }
}

export const checks = {
  'the server serves a folder page with its type': () =>
    withServer(async ({ address }) => {
      const response = await fetch(`${address}/page`);
      assert.equal(response.status, 200);
      assert.match(response.headers.get('content-type'), /^text\/html; charset=utf-8$/);
      assert.match(response.url, /\/page\/$/);
    }),
  'the server gives nothing outside its root': () =>
    withServer(async ({ address }) => {
      const paths = [
        '/../secret.txt',
        '/%2e%2e/secret.txt',
        '/..%2fsecret.txt',
        '/page/..%5c..%5csecret.txt',
        '/link.txt',
        '/up/secret.txt',
        '/dist/..%2f..%2f..%2fsecret.txt',
        '/dist/%2e%2e/page/index.html',
        '/page%2f..%2f..%2fsecret.txt',
        '/empty',
        '/empty/',
        '/none',
        '/.hidden',
        '/%00',
        '/%',
      ];
      for (const path of paths) assert.equal((await raw(address, path)).statusCode, 404, path);
    }),
  'the server takes the next port when one is in use': () =>
    withServer(async ({ address }) => {
      const port = Number(new URL(address).port);
      const next = await startServer({ root: '.', port });
      assert.notEqual(next.address, address);
      await next.close();
    }),
  'the server only reads': () =>
    withServer(async ({ address }) => {
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
        assert.equal((await raw(address, '/page/', method)).statusCode, 405, method);
      const head = await raw(address, '/page/', 'HEAD');
      assert.equal(head.statusCode, 200);
      assert.equal(head.headers['content-length'], '12');
    }),
  'the server names types whatever the case, and lets no browser guess': () =>
    withServer(async ({ address }) => {
      const { headers } = await raw(address, '/page/data.JSON?x=1');
      assert.match(headers['content-type'], /^application\/json/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['cache-control'], 'no-cache');
    }),
  'the server sends nobody to another site': () =>
    withServer(async ({ address }) => {
      for (const path of ['//page', '///page', '/page', '/page?next=//evil.example']) {
        const { statusCode, headers } = await raw(address, path);
        if (statusCode === 302) assert.equal(new URL(headers.location, address).origin, address, path);
        if (statusCode === 302) assert.doesNotMatch(headers.location, /^\/\//, path);
      }
    }),
  'the server serves a path from another folder where it is told to': () =>
    withServer(async ({ address }) => {
      assert.equal(await (await fetch(`${address}/dist/new.js`)).text(), 'new');
    }),
  'the server listens on this machine only, and is gone once closed': async () => {
    const { address, close } = await startServer({ root: '.' });
    assert.match(address, /^http:\/\/localhost:\d+$/);
    await close();
    await assert.rejects(fetch(address));
  },
};
