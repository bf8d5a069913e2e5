/** The parts of the tooling whose faults would stay unseen: the server, the Array.from guard, the globs. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'node:http';
import { runInThisContext } from 'node:vm';
import { rollup } from 'rollup';
import { createTally } from './pages/checks.mjs';
import { arrayFrom } from './rollup/array-from.mjs';
import { classicScript } from './rollup/classic-script.mjs';
import { startServer } from './static-server.mjs';

/** `fetch` would tidy the path before it leaves. */
function rawStatus(address, path) {
  const { hostname, port } = new URL(address);
  return new Promise((done, fail) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      done(response.statusCode);
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
  symlinkSync(join(top, 'secret.txt'), join(top, 'site/link.txt'));
  const server = await startServer({ root: join(top, 'site') });
  try {
    await task(server);
  } finally {
    await server.close();
    rmSync(top, { recursive: true });
  }
}

async function bundleText(code, plugin = arrayFrom()) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? code : null),
  };
  const build = await rollup({ input: 'entry', plugins: [entry, plugin], onLog() {} });
  const { output } = await build.generate({ format: 'es' });
  return output[0].code;
}

const CHECKS = {
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
        '/.hidden',
        '/%00',
        '/%',
      ];
      for (const path of paths) assert.equal(await rawStatus(address, path), 404, path);
    }),
  'the server takes the next port when one is in use': () =>
    withServer(async ({ address }) => {
      const port = Number(new URL(address).port);
      const next = await startServer({ root: '.', port });
      assert.notEqual(next.address, address);
      await next.close();
    }),
  'the loader is a script that needs no module and leaves no names behind': async () => {
    const text = await bundleText('const one = 1; globalThis.lcfTrial = one + 1;', classicScript());
    runInThisContext(text);
    assert.equal(globalThis.lcfTrial, 2);
    assert.equal(runInThisContext('typeof one'), 'undefined');
    await assert.rejects(bundleText('export const one = 1;', classicScript()), /must have no import, export/);
    await assert.rejects(bundleText('console.log(import.meta.url);', classicScript()), /must have no import/);
  },
  'Array.from survives a host that replaces it': async () => {
    const text = await bundleText(
      'export const out = [Array.from(new Set([1, 2])), Array.from({ length: 2 }, (_, i) => i * 2), Array.from("äb")];',
    );
    assert.doesNotMatch(text, /Array\.from/);
    const original = Array.from;
    try {
      Array.from = () => [];
      const { out } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
      assert.deepEqual(out, [
        [1, 2],
        [0, 2],
        ['ä', 'b'],
      ]);
    } finally {
      Array.from = original;
    }
  },
};

export async function run() {
  const tally = createTally();
  for (const [name, check] of Object.entries(CHECKS)) {
    const problem = await check().then(
      () => [],
      (error) => [error.message],
    );
    tally.record(name, problem);
  }
  console.log(`  ${tally.result.passed} checks passed, ${tally.result.failed} failed`);
  return tally.result;
}
