/**
 * Time from the start of a page's script to the first complete render of each widget, beside a plain page
 * that draws the same, in one interleaved run.   node bench/first-render.mjs [rounds] [throttle] [tag …]
 */
import { launch } from 'puppeteer-core';
import { findChromium } from '../scripts/browser.mjs';
import { buildStandalone } from '../scripts/build.mjs';
import { interleave, report } from './lib/rounds.mjs';
import { AFTER_PAINT, page, servePages } from './lib/pages.mjs';
import { drawScript, snapshotOf } from './lib/plain-copy.mjs';

const DIST = '.cache/bench';
const ROUNDS = Number(process.argv[2] ?? 15);
const THROTTLE = Number(process.argv[3] ?? 1);
const ALL = ['lcf-diagram', 'lcf-practice-cards', 'lcf-readiness-form', 'lcf-readiness-radar'];
const TAGS = process.argv.length > 4 ? process.argv.slice(4) : ALL;

const START = `<script>performance.mark('start')</script>`;
const widgetPage = (tag) =>
  page(
    `${START}<script>${AFTER_PAINT}
    addEventListener('lcf-ready', () => afterPaint(() => (window.total = performance.now() - performance.getEntriesByName('start')[0].startTime)), { once: true });</script>
    <script type="module" src="lcf-widgets.js"></script>`,
    `<${tag}></${tag}>`,
  );
const plainPage = (tag) =>
  page(`${START}<script type="module" src="${tag}.plain.js"></script>`, `<div id="plain"></div>`);
const plainScript = (snapshot) =>
  `${drawScript(snapshot)}${AFTER_PAINT}
  afterPaint(() => (window.total = performance.now() - performance.getEntriesByName('start')[0].startTime));`;

async function open(browser, url) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  if (THROTTLE > 1) await tab.emulateCPUThrottling(THROTTLE);
  await tab.goto(url, { waitUntil: 'load' });
  await tab.waitForFunction(() => window.total !== undefined, { timeout: 60_000 });
  return tab;
}

async function time(browser, url) {
  const tab = await open(browser, url);
  const total = await tab.evaluate(() => window.total);
  await tab.close();
  return total;
}

async function snapshot(browser, address, tag) {
  const tab = await open(browser, `${address}/${tag}.html`);
  await new Promise((done) => setTimeout(done, 500));
  const result = await tab.evaluate(snapshotOf, tag);
  await tab.close();
  return result;
}

await buildStandalone(DIST);
const pages = {};
for (const tag of TAGS)
  Object.assign(pages, { [`${tag}.html`]: widgetPage(tag), [`${tag}.plain.html`]: plainPage(tag) });
const { address, close } = await servePages(pages, DIST);
const browser = await launch({ ...(await findChromium()), headless: true });
try {
  console.log(`First complete render, ${ROUNDS} interleaved rounds, CPU slowed ${THROTTLE} ×`);
  for (const tag of TAGS) {
    pages[`${tag}.plain.js`] = plainScript(await snapshot(browser, address, tag));
    const results = await interleave(
      {
        'plain page of the same drawing': () => time(browser, `${address}/${tag}.plain.html`),
        [`<${tag}>`]: () => time(browser, `${address}/${tag}.html`),
      },
      ROUNDS,
    );
    report(tag, results, 'plain page of the same drawing');
  }
} finally {
  await browser.close();
  close();
}
