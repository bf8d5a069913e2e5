/**
 * Every way into a host page, in a real browser with a fresh build: loader, page for frames under parents of
 * each protocol, packages. `--dist FOLDER` takes a build that is there, `--long` watches frames for a minute.
 */
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findChromium, findFirefox } from './browser.mjs';
import { builderChecks } from './embed/builder.mjs';
import { commandChecks } from './embed/command.mjs';
import { frameChecks } from './embed/frames.mjs';
import { loaderChecks } from './embed/loader.mjs';
import { packageChecks } from './embed/packages.mjs';
import { createTally } from './pages/checks.mjs';
import { freshBuild } from './pages/fresh.mjs';
import { startServer } from './static-server.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What only Chromium has. */
const CHROMIUM_ONLY = new Set(['framesizing']);

/** `--only TEXT` runs the checks whose names hold it. */
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : '';

async function runChecks(name, checks, context, tally) {
  for (const [title, check] of Object.entries(checks)) {
    if (!title.includes(only)) continue;
    const found = await check(context).catch((error) => [error.message]);
    tally.record(`${name}: ${title}`, found ?? []);
  }
}

async function inBrowser(name, options, servers, tally) {
  const browser = await launch({ ...options, headless: true });
  const skip = name === 'Chromium' ? new Set() : CHROMIUM_ONLY;
  const context = { browser, skip, ...servers };
  try {
    if (name === 'Chromium') {
      await runChecks('Command', commandChecks, context, tally);
      await runChecks('Packages', packageChecks, context, tally);
      await runChecks('Builder', builderChecks, context, tally);
      await runChecks(name, loaderChecks, context, tally);
    }
    await runChecks(name, frameChecks, context, tally);
  } finally {
    await browser.close();
  }
}

export async function run() {
  const dist = await freshBuild();
  const aliases = { '/dist/': dist };
  const servers = [await startServer({ root: ROOT, aliases }), await startServer({ root: ROOT, aliases })];
  const [host, widgets] = servers.map(({ address }) => address);
  const tally = createTally();
  try {
    await inBrowser('Chromium', await findChromium(), { host, widgets, dist }, tally);
    const firefox = findFirefox();
    if (firefox) {
      await inBrowser(
        'Firefox',
        { browser: 'firefox', executablePath: firefox },
        { host, widgets, dist },
        tally,
      );
    }
    console.log(`  ${tally.result.passed} checks passed, ${tally.result.failed} failed`);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
  return tally.result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit((await run()).failed ? 1 : 0);
