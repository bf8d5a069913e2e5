/**
 * Readiness radar: first render of 10 axes × 3 series beside a plain page of the same drawing, a rating to the next
 * paint, 100 000 answers, and 1 000 groups.   node bench/radar.mjs [rounds] [throttle]
 */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { launch } from 'puppeteer-core';
import { rollup } from 'rollup';
import { findChromium } from '../scripts/browser.mjs';
import { AFTER_PAINT, page, servePages } from './lib/pages.mjs';
import { drawScript, snapshotOf } from './lib/plain-copy.mjs';
import { interleave, median, report } from './lib/rounds.mjs';

const DIST = '.cache/bench-radar';
const ROUNDS = Number(process.argv[2] ?? 15);
const THROTTLE = Number(process.argv[3] ?? 4);
const ROWS = 100_000;

/** The widget in a file of its own. */
async function build() {
  rmSync(DIST, { recursive: true, force: true });
  const native = dirname(createRequire(import.meta.url).resolve('@typescript/native/package.json'));
  spawnSync(process.execPath, [join(native, 'bin/tsc'), '-p', 'tsconfig.json', '--outDir', DIST]);
  writeFileSync(
    `${DIST}/entry.js`,
    `import './define/lcf-framework.js'; import './define/lcf-readiness-radar.js';`,
  );
  const resolve = nodeResolve({
    browser: true,
    exportConditions: ['production'],
    ignoreSideEffectsForRoot: true,
  });
  const minify = {
    name: 'minify',
    transform: (code, id) => (id.includes(DIST) ? minifyHTMLLiterals(code, { fileName: id }) : null),
  };
  const bundle = await rollup({
    input: `${DIST}/entry.js`,
    onLog: () => undefined,
    plugins: [resolve, minify],
  });
  await bundle.write({
    file: `${DIST}/radar.js`,
    format: 'es',
    inlineDynamicImports: true,
    plugins: [terser({ module: true, ecma: 2022 })],
  });
}

const IDS =
  'framework-for-the-future enabling-policies holistic-learner-outcomes resource-allocation collective-efficacy relational-trust capacity-building digital-ecosystem use-of-time-and-space family-and-community-partnerships'.split(
    ' ',
  );
const ratings = (seed) => Object.fromEntries(IDS.map((id, at) => [id, 1 + ((at * 7 + seed * 3) % 30) / 10]));
const series = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    label: `Group ${index + 1}`,
    group: `g${index}`,
    n: 20 + index,
    ratings: ratings(index),
  }));
const config = (readiness) => JSON.stringify({ version: 1, readiness });
const THREE = config({ series: series(3), target: { label: 'Target', ratings: ratings(9) } });

const radar = (json) =>
  `<lcf-readiness-radar view="radar"><script type="application/json">${json}</script></lcf-readiness-radar>`;
const START = `<script>performance.mark('start')</script>`;
const TOTAL = `window.total = performance.now() - performance.getEntriesByName('start')[0].startTime`;
const ON_READY = `<script>${AFTER_PAINT}window.afterPaint = afterPaint; addEventListener('lcf-ready', () => afterPaint(() => (${TOTAL})), { once: true });</script>
  <script type="module" src="radar.js"></script>`;

async function open(browser, url, throttle = 1) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 760, height: 900 });
  if (throttle > 1) await tab.emulateCPUThrottling(throttle);
  await tab.goto(url, { waitUntil: 'load' });
  await tab.waitForFunction(() => window.total !== undefined, { timeout: 120_000 });
  return tab;
}

async function firstRender(browser, address, pages) {
  const first = await open(browser, `${address}/widget.html`);
  await new Promise((done) => setTimeout(done, 1_000));
  const snapshot = await first.evaluate(snapshotOf, 'lcf-readiness-radar');
  await first.close();
  pages['plain.js'] = `${drawScript(snapshot)}${AFTER_PAINT}afterPaint(() => (${TOTAL}));`;
  const time = async (name) => {
    const tab = await open(browser, `${address}/${name}.html`, THROTTLE);
    const total = await tab.evaluate(() => window.total);
    await tab.close();
    return total;
  };
  const base = 'plain page of the same drawing';
  const results = await interleave(
    { [base]: () => time('plain'), '<lcf-readiness-radar>': () => time('widget') },
    ROUNDS,
  );
  report(`10 axes × 3 series, script start to paint, CPU slowed ${THROTTLE} ×`, results, base);
}

/** Work of one rating until it is laid out, and the time to the next paint. */
function rate(id, value) {
  const provider = document.querySelector('lcf-framework');
  const widget = document.querySelector('lcf-readiness-radar');
  const start = performance.now();
  provider.stores.own.dispatch({ type: 'rate', assessment: 'self', id, patch: { value } });
  return widget.updateComplete.then(() => {
    widget.shadowRoot.querySelector('svg.radar')?.getBoundingClientRect();
    const work = performance.now() - start;
    return new Promise((done) => window.afterPaint(() => done({ work, painted: performance.now() - start })));
  });
}

async function ratingChange(browser, address) {
  const tab = await open(browser, `${address}/provider.html`);
  for (const [at, id] of IDS.entries()) await tab.evaluate(rate, id, 1 + (at % 4));
  await tab.emulateCPUThrottling(THROTTLE);
  const results = [];
  for (let round = 0; round < 6; round += 1)
    for (const [at, id] of IDS.entries()) results.push(await tab.evaluate(rate, id, 1 + ((at + round) % 4)));
  await tab.close();
  const work = results.map((one) => one.work).sort((a, b) => a - b);
  console.log(`\nA rating, CPU slowed ${THROTTLE} ×, ${work.length} changes`);
  console.log(
    `  work: median ${median(work).toFixed(1)} ms, 95 % ${work[Math.floor(work.length * 0.95)].toFixed(1)} ms`,
  );
  console.log(`  to the next paint: median ${median(results.map((one) => one.painted)).toFixed(1)} ms`);
}

/** Drops a table of `count` answers and waits until they are added up and drawn. */
async function dropAnswers(ids, count) {
  const lines = [`Role,${ids.join(',')}`];
  for (let row = 0; row < count; row += 1)
    lines.push(`Role ${row % 5},${ids.map((_, at) => 1 + ((row * 7 + at * 3) % 4)).join(',')}`);
  const file = new File([lines.join('\n')], 'answers.csv');
  await new Promise((done) => setTimeout(done, 500));
  const tasks = [];
  const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  watch.observe({ entryTypes: ['longtask'] });
  const widget = document.querySelector('lcf-readiness-radar');
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const start = performance.now();
  let last = start;
  let longest = 0;
  const pulse = new MessageChannel();
  pulse.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    pulse.port2.postMessage(0);
  };
  pulse.port2.postMessage(0);
  widget.shadowRoot
    .querySelector('.frame')
    .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  while (!/ people/.test(widget.shadowRoot.querySelector('.files ul')?.textContent ?? ''))
    await new Promise((done) => setTimeout(done, 5));
  await widget.updateComplete;
  const total = performance.now() - start;
  pulse.port1.close();
  await new Promise((done) => setTimeout(done, 300));
  return { total, longest, tasks: tasks.map((task) => Math.round(task.duration)) };
}

async function manyAnswers(browser, address) {
  const results = [];
  for (let round = 0; round < 5; round += 1) {
    const tab = await open(browser, `${address}/empty.html`);
    results.push(await tab.evaluate(dropAnswers, IDS, ROWS));
    await tab.close();
  }
  console.log(`\n${ROWS} answers × 10 conditions, no throttle, 5 rounds`);
  console.log(`  read, added up and drawn: median ${median(results.map((one) => one.total)).toFixed(0)} ms`);
  console.log(`  longest wait for a turn: median ${median(results.map((one) => one.longest)).toFixed(0)} ms`);
  console.log(`  tasks over 50 ms: ${results.map((one) => one.tasks.join(' + ') || 'none').join(' | ')}`);
}

async function manyGroups(browser, address) {
  const tab = await open(browser, `${address}/many.html`);
  const { total, nodes } = await tab.evaluate(() => ({
    total: window.total,
    nodes: document.querySelector('lcf-readiness-radar').shadowRoot.querySelectorAll('*').length,
  }));
  console.log(`\n1 000 groups, no throttle: script start to paint ${total.toFixed(0)} ms, ${nodes} elements`);
  await tab.close();
}

await build();
const pages = {
  'widget.html': page(START + ON_READY, radar(THREE)),
  'plain.html': page(`${START}<script type="module" src="plain.js"></script>`, '<div id="plain"></div>'),
  'provider.html': page(
    START + ON_READY,
    `<lcf-framework><script type="application/json">${THREE}</script><lcf-readiness-radar></lcf-readiness-radar></lcf-framework>`,
  ),
  'empty.html': page(START + ON_READY, radar(config({}))),
  'many.html': page(START + ON_READY, radar(config({ series: series(1_000) }))),
};
const { address, close } = await servePages(pages, DIST);
const browser = await launch({ ...(await findChromium()), headless: true });
try {
  console.log(`${ROUNDS} interleaved rounds`);
  if (ROUNDS > 0) await firstRender(browser, address, pages);
  await ratingChange(browser, address);
  await manyAnswers(browser, address);
  await manyGroups(browser, address);
} finally {
  await browser.close();
  close();
}
