/**
 * Time from the start of a page's script to the first complete render of each widget, beside a plain page
 * that draws the same, in one interleaved run: from `lcf-widgets.js` with everything, and from a bundle of the
 * widget alone; by the clock and by the work of the page's main thread.
 *   node bench/first-render.mjs [rounds] [throttle] [tag …]
 */
import { launch } from 'puppeteer-core';
import { findChromium } from '../scripts/browser.mjs';
import { rollup } from 'rollup';
import { buildStandalone } from '../scripts/build.mjs';
import { COMPILED } from '../scripts/rollup/paths.mjs';
import { interleave, report } from './lib/rounds.mjs';
import { AFTER_PAINT, page, servePages } from './lib/pages.mjs';
import { drawScript, snapshotOf } from './lib/plain-copy.mjs';

const DIST = '.cache/bench';
const ROUNDS = Number(process.argv[2] ?? 15);
const THROTTLE = Number(process.argv[3] ?? 1);
const ALL = ['lcf-diagram', 'lcf-practice-cards', 'lcf-readiness-form', 'lcf-readiness-radar'];
const TAGS = process.argv.length > 4 ? process.argv.slice(4) : ALL;

const START = `<script>performance.mark('start')</script>`;
const widgetPage = (tag, script) =>
  page(
    `${START}<script>${AFTER_PAINT}
    addEventListener('lcf-ready', () => afterPaint(() => (window.total = performance.now() - performance.getEntriesByName('start')[0].startTime)), { once: true });</script>
    <script type="module" src="${script}"></script>`,
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

/** By the clock, in milliseconds; what the main thread worked is added to `work`. */
async function time(browser, url, work) {
  const tab = await open(browser, url);
  const total = await tab.evaluate(() => window.total);
  work.push((await tab.metrics()).TaskDuration * 1000);
  await tab.close();
  return total;
}

/** Each widget as a page with it alone would bundle it, in `alone/`. */
async function buildAlone() {
  const { widgets } = await import('../rollup.config.mjs');
  for (const tag of TAGS) {
    const { output, ...input } = widgets({ [tag]: `${COMPILED}/define/${tag}.js` });
    const build = await rollup(input);
    await build.write({ ...output, dir: `${DIST}/alone` });
    await build.close();
  }
}

async function snapshot(browser, address, tag) {
  const tab = await open(browser, `${address}/${tag}.all.html`);
  await new Promise((done) => setTimeout(done, 500));
  const result = await tab.evaluate(snapshotOf, tag);
  await tab.close();
  return result;
}

async function measure(browser, address, tag) {
  const names = {
    plain: 'plain page of the same drawing',
    all: `<${tag}>, lcf-widgets.js`,
    alone: `<${tag}> alone`,
  };
  const work = Object.fromEntries(Object.values(names).map((name) => [name, []]));
  const candidate = (kind) => [
    names[kind],
    () => time(browser, `${address}/${tag}.${kind}.html`, work[names[kind]]),
  ];
  const results = await interleave(Object.fromEntries(Object.keys(names).map(candidate)), ROUNDS);
  report(`${tag}, by the clock`, results, names.plain);
  // The first round does not count.
  for (const values of Object.values(work)) values.shift();
  report(`${tag}, work of the main thread`, work, names.plain);
}

await buildStandalone(DIST);
await buildAlone();
const pages = {};
for (const tag of TAGS)
  Object.assign(pages, {
    [`${tag}.all.html`]: widgetPage(tag, 'lcf-widgets.js'),
    [`${tag}.alone.html`]: widgetPage(tag, `alone/${tag}.js`),
    [`${tag}.plain.html`]: plainPage(tag),
  });
const { address, close } = await servePages(pages, DIST);
const browser = await launch({ ...(await findChromium()), headless: true });
try {
  console.log(`First complete render, ${ROUNDS} interleaved rounds, CPU slowed ${THROTTLE} ×`);
  for (const tag of TAGS) {
    pages[`${tag}.plain.js`] = plainScript(await snapshot(browser, address, tag));
    await measure(browser, address, tag);
  }
} finally {
  await browser.close();
  close();
}
