/** Builds Storybook, serves it and opens its pages. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPage } from '../pages/probe.mjs';
import { startServer } from '../static-server.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUT = join(ROOT, '.cache/storybook');
const READY = '.sb-show-main, .sb-show-errordisplay, .sb-show-nopreview';

function build() {
  const home = dirname(createRequire(import.meta.url).resolve('storybook/package.json'));
  const args = [
    join(home, 'dist/bin/dispatcher.js'),
    'build',
    '--quiet',
    '--disable-telemetry',
    '-o',
    OUTPUT,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status === 0) return;
  console.error(stdout, stderr);
  throw new Error('Storybook did not build.');
}

/** A fresh Storybook on loopback; `--built FOLDER` serves one that is there. */
export async function startStorybook() {
  const given = process.argv.indexOf('--built');
  const root = given > 0 ? process.argv[given + 1] : OUTPUT;
  if (given < 0) build();
  const { entries } = JSON.parse(readFileSync(join(root, 'index.json'), 'utf8'));
  const server = await startServer({ root, home: '/index.html' });
  return { entries: Object.values(entries), ...server };
}

const search = (globals = {}) =>
  Object.entries(globals)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

/** Opens a story under toolbar settings and waits until it stands. */
export async function openStory(browser, address, id, { globals, ...options } = {}) {
  const url = `${address}/iframe.html?viewMode=story&id=${id}&globals=${search(globals)}`;
  const opened = await openPage(browser, url, options);
  const { page } = opened;
  await page.waitForFunction((ready) => document.body.matches(ready), { timeout: 40_000 }, READY);
  await page.waitForSelector('#storybook-root > *', { timeout: 40_000 });
  await new Promise((done) => setTimeout(done, 300));
  return opened;
}
