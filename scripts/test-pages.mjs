/**
 * Opens every page of `examples/` with a fresh build in the place of `dist/`: nothing on the console,
 * nothing blocked, no other origin asked, nothing for axe, every widget drawn, no sideways scrolling
 * at 320 px. `test/pages/<page>.mjs` adds what one page promises.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { findChromium } from './browser.mjs';
import { createTally, inParallel } from './pages/checks.mjs';
import { freshBuild } from './pages/fresh.mjs';
import { openPage, runAxe, waitForWidgets } from './pages/probe.mjs';
import { startServer } from './static-server.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VIEWS = [
  { name: 'wide, light', width: 1280, scheme: 'light' },
  { name: 'wide, dark', width: 1280, scheme: 'dark' },
  { name: '320 px', width: 320, scheme: 'light' },
];

async function inspect(page, view) {
  await waitForWidgets(page);
  const found = await runAxe(page);
  const overflow = await page.evaluate(
    () => document.scrollingElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) found.push(`the page scrolls sideways by ${overflow} px at ${view.width} px`);
  return found;
}

async function checkView(browser, url, view, extra) {
  const { page, problems, close } = await openPage(browser, url, view);
  try {
    const before = await problems();
    const found = await inspect(page, view);
    // axe itself adds styles, which a strict policy reports: only what came before it counts.
    const violations = (await problems()).filter((text) => !text.startsWith('policy violation'));
    return [...new Set([...before, ...violations, ...found, ...(await extra(page, view))])];
  } catch (error) {
    return [...(await problems().catch(() => [])), error.message];
  } finally {
    await close();
  }
}

async function extrasOf(file) {
  const path = resolve(ROOT, 'test/pages', file.replace('.html', '.mjs'));
  return existsSync(path) ? (await import(pathToFileURL(path).href)).checks : [];
}

async function checkPage({ browser, address, tally }, file) {
  const url = `${address}/examples/${file}`;
  for (const view of VIEWS) {
    tally.record(`${file} (${view.name})`, await checkView(browser, url, view, async () => []));
  }
  for (const { name, run: check } of await extrasOf(file)) {
    const { page, problems, close } = await openPage(browser, url);
    const failures = await waitForWidgets(page)
      .then(() => check(page, { browser, url }))
      .catch((error) => [error.message]);
    tally.record(`${file}: ${name}`, [...(failures ?? []), ...(await problems())]);
    await close();
  }
}

export async function run() {
  const server = await startServer({ root: ROOT, aliases: { '/dist/': await freshBuild() } });
  const browser = await launch({ ...(await findChromium()), headless: true });
  const tally = createTally();
  try {
    const files = readdirSync(`${ROOT}/examples`).filter((name) => name.endsWith('.html'));
    await inParallel(files, 2, (file) => checkPage({ browser, address: server.address, tally }, file));
    console.log(
      `  ${files.length} pages: ${tally.result.passed} checks passed, ${tally.result.failed} failed`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
  return tally.result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit((await run()).failed ? 1 : 0);
