/**
 * Every way into a host page, in a real browser with a fresh build: loader, page for frames under parents of
 * each protocol, packages. `--dist FOLDER` takes a build that is there, `--only TEXT` the checks whose names hold it.
 */
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findChromium, findFirefox } from './browser.mjs';
import { builderChecks } from './embed/builder.mjs';
import { commandChecks } from './embed/command.mjs';
import { frameChecks } from './embed/frames.mjs';
import { loaderChecks } from './embed/loader.mjs';
import { packageChecks } from './embed/packages.mjs';
import { NOT_HERE } from './embed/pages.mjs';
import { parentChecks, watchAtRest } from './embed/parents.mjs';
import { xapiChecks } from './embed/xapi.mjs';
import { snippetChecks } from './embed/snippets.mjs';
import { createTally } from './pages/checks.mjs';
import { freshBuild } from './pages/fresh.mjs';
import { startServer } from './static-server.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : '';

async function runChecks(name, checks, context, tally) {
  for (const [title, check] of Object.entries(checks)) {
    if (!title.includes(only)) continue;
    const found = await check(context).catch((error) => [error.message]);
    if (found !== NOT_HERE) tally.record(`${name}: ${title}`, found ?? []);
  }
}

async function inBrowser({ name, options }, servers, tally) {
  const browser = await launch({ ...options, headless: true });
  const context = { browser, ...servers };
  try {
    if (name === 'Chromium') {
      await runChecks('Command', commandChecks, context, tally);
      await runChecks('Packages', packageChecks, context, tally);
      await runChecks('Snippets', snippetChecks, context, tally);
      await runChecks('Builder', builderChecks, context, tally);
      await runChecks(name, xapiChecks, context, tally);
    }
    await runChecks(name, loaderChecks, context, tally);
    await runChecks(name, parentChecks, context, tally);
    await runChecks(name, frameChecks, context, tally);
  } finally {
    await browser.close();
  }
}

/** A minute in which nothing happens, beside the other checks, as it takes no one's time. */
async function atRest({ name, options }, servers, tally) {
  if (!'nothing moves in a minute'.includes(only)) return;
  const browser = await launch({ ...options, headless: true });
  try {
    const found = await watchAtRest({ browser, ...servers });
    for (const [title, problems] of Object.entries(found)) tally.record(`${name}: ${title}`, problems);
  } finally {
    await browser.close();
  }
}

export async function run() {
  const dist = await freshBuild();
  const aliases = { '/dist/': dist };
  const started = [await startServer({ root: ROOT, aliases }), await startServer({ root: ROOT, aliases })];
  const [host, widgets] = started.map(({ address }) => address);
  const servers = { host, widgets, dist };
  const tally = createTally();
  const firefox = findFirefox();
  const browsers = [
    { name: 'Chromium', options: await findChromium() },
    ...(firefox ? [{ name: 'Firefox', options: { browser: 'firefox', executablePath: firefox } }] : []),
  ];
  try {
    const resting = Promise.all(browsers.map((browser) => atRest(browser, servers, tally)));
    for (const browser of browsers) await inBrowser(browser, servers, tally);
    await resting;
    console.log(`  ${tally.result.passed} checks passed, ${tally.result.failed} failed`);
  } finally {
    await Promise.all(started.map((server) => server.close()));
  }
  return tally.result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit((await run()).failed ? 1 : 0);
