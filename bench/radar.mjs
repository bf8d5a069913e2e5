/**
 * Readiness radar: first render of 10 axes × 3 series beside a plain page of the same drawing, a rating to the next
 * paint, 100 000 answers, and 1 000 groups. Measured as it ships: `lcf-widgets.js` with its extras.
 *   node bench/radar.mjs [rounds] [throttle]      (0 rounds: all but the first render)
 */
import { readdirSync, rmSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { rollup } from 'rollup';
import { findChromium } from '../scripts/browser.mjs';
import { compile } from '../scripts/compile.mjs';
import { COMPILED } from '../scripts/rollup/paths.mjs';
import { AFTER_PAINT, page, servePages } from './lib/pages.mjs';
import { drawFunction, drawScript, snapshotOf } from './lib/plain-copy.mjs';
import { interleave, median, report } from './lib/rounds.mjs';

const DIST = '.cache/bench-radar';
const ROUNDS = Number(process.argv[2] ?? 15);
const THROTTLE = Number(process.argv[3] ?? 4);
const ROWS = 100_000;

/** The script with every widget, and what it fetches. */
async function build() {
  rmSync(DIST, { recursive: true, force: true });
  compile();
  const { widgets } = await import('../rollup.config.mjs');
  const { output, ...input } = widgets({ 'lcf-widgets': `${COMPILED}/embed/lcf-widgets.js` });
  const bundle = await rollup(input);
  await bundle.write({ ...output, dir: DIST });
  await bundle.close();
}

/** Where the part that draws the radar lies; the address behind it is that of the script it belongs to. */
const radarPart = () =>
  `extras/${readdirSync(`${DIST}/extras`).find((name) => /^radar-part-.*\.js$/.test(name))}`;

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
  <script type="module" src="lcf-widgets.js"></script>`;

/** A page that is loaded, and draws only when `insert()` is called: the time from there to the paint, as `total`. */
const insertPage = (imports, draw, body = '<main></main>') =>
  page(
    `<script type="module">${imports}
    ${AFTER_PAINT}
    window.insert = () => {
      const start = performance.now();
      const painted = () => afterPaint(() => (window.total = performance.now() - start));
      ${draw}
    };</script>`,
    body,
  );
const insertWidget = () =>
  insertPage(
    `import './lcf-widgets.js'; import './${radarPart()}?lcf-widgets.js';`,
    `addEventListener('lcf-ready', painted, { once: true });
    document.querySelector('main').innerHTML = ${JSON.stringify(radar(THREE)).replaceAll('</', '<\\/')};`,
  );
const insertIntoProvider = () =>
  insertPage(
    `import './lcf-widgets.js'; import './${radarPart()}?lcf-widgets.js';`,
    `addEventListener('lcf-ready', painted, { once: true });
    document.querySelector('main lcf-framework').append(Object.assign(document.createElement('lcf-readiness-radar'), { view: 'radar' }));`,
    `<main><lcf-framework><script type="application/json">${THREE}</script></lcf-framework></main>`,
  );
const insertPlain = (snapshot) =>
  insertPage(
    drawFunction(snapshot).replaceAll('</', '<\\/'),
    `document.querySelector('main').innerHTML = '<div></div>';
    drawInto(document.querySelector('main').firstChild);
    painted();`,
  );

async function open(browser, url, throttle = 1) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 760, height: 900 });
  if (throttle > 1) await tab.emulateCPUThrottling(throttle);
  await tab.goto(url, { waitUntil: 'load' });
  await tab.waitForFunction(() => window.total !== undefined, { timeout: 120_000 });
  return tab;
}

/** Opens the page, waits until it is quiet, and lets it draw. @returns clock and work of the main thread. */
async function insert(browser, url) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 760, height: 900 });
  await tab.goto(url, { waitUntil: 'load' });
  await tab.waitForFunction(() => window.insert !== undefined);
  await new Promise((done) => setTimeout(done, 300));
  if (THROTTLE > 1) await tab.emulateCPUThrottling(THROTTLE);
  const { TaskDuration: before } = await tab.metrics();
  await tab.evaluate(() => window.insert());
  await tab.waitForFunction(() => window.total !== undefined, { timeout: 60_000, polling: 100 });
  const { TaskDuration: after } = await tab.metrics();
  const clock = await tab.evaluate(() => window.total);
  await tab.close();
  return { clock, work: (after - before) * 1000 };
}

async function firstRender(browser, address, pages) {
  const first = await open(browser, `${address}/widget.html`);
  await new Promise((done) => setTimeout(done, 1_000));
  const snapshot = await first.evaluate(snapshotOf, 'lcf-readiness-radar');
  await first.close();
  pages['plain.js'] = `${drawScript(snapshot)}${AFTER_PAINT}afterPaint(() => (${TOTAL}));`;
  pages['insert-plain.html'] = insertPlain(snapshot);
  pages['insert-widget.html'] = insertWidget();
  pages['insert-provided.html'] = insertIntoProvider();
  const base = 'plain page of the same drawing';
  const tag = '<lcf-readiness-radar>';
  const provided = 'in a provider with the config';
  const work = { [base]: [], [tag]: [], [provided]: [] };
  const loaded = async (name) => {
    const tab = await open(browser, `${address}/${name}.html`, THROTTLE);
    const total = await tab.evaluate(() => window.total);
    await tab.close();
    return total;
  };
  const inserted = async (name, key) => {
    const result = await insert(browser, `${address}/${name}.html`);
    work[key].push(result.work);
    return result.clock;
  };
  const all = await interleave(
    {
      0: () => loaded('plain'),
      1: () => loaded('widget'),
      2: () => inserted('insert-plain', base),
      3: () => inserted('insert-widget', tag),
      4: () => inserted('insert-provided', provided),
    },
    ROUNDS,
  );
  const slowed = `10 axes × 3 series, CPU slowed ${THROTTLE} ×`;
  report(`${slowed}: script start to paint`, { [base]: all[0], [tag]: all[1] }, base);
  report(
    `${slowed}: scripts loaded, insertion to paint`,
    { [base]: all[2], [tag]: all[3], [provided]: all[4] },
    base,
  );
  for (const list of Object.values(work)) list.shift();
  report('  the same, work of the main thread', work, base);
}

/**
 * One rating, from the moment it is stored. Work: until it is laid out. Painted: until the next picture is on the
 * screen, with the wait for the frame. In a frame: the same where a frame begins with it, so without the wait.
 */
function rate(id, value, inFrame) {
  const provider = document.querySelector('lcf-framework');
  const widget = document.querySelector('lcf-readiness-radar');
  const store = () =>
    provider.stores.own.dispatch({ type: 'rate', assessment: 'self', id, patch: { value } });
  const since = (start) => performance.now() - start;
  if (inFrame)
    return new Promise((done) =>
      requestAnimationFrame(() => {
        const start = performance.now();
        store();
        setTimeout(() => done({ frame: since(start) }), 0);
      }),
    );
  const start = performance.now();
  store();
  return widget.updateComplete.then(() => {
    widget.shadowRoot.querySelector('svg.radar')?.getBoundingClientRect();
    const work = since(start);
    return new Promise((done) => window.afterPaint(() => done({ work, painted: since(start) })));
  });
}

async function ratingChange(browser, address) {
  const tab = await open(browser, `${address}/provider.html`);
  for (const [at, id] of IDS.entries()) await tab.evaluate(rate, id, 1 + (at % 4), false);
  await tab.emulateCPUThrottling(THROTTLE);
  const results = { work: [], painted: [], frame: [] };
  for (let round = 0; round < 12; round += 1)
    for (const [at, id] of IDS.entries()) {
      const result = await tab.evaluate(rate, id, 1 + ((at + round) % 4), round % 2 === 1);
      for (const [name, value] of Object.entries(result)) results[name].push(value);
    }
  await tab.close();
  const line = (title, list) => {
    const sorted = [...list].sort((a, b) => a - b);
    const late = sorted[Math.floor(sorted.length * 0.95)];
    console.log(`  ${title}: median ${median(list).toFixed(1)} ms, 95 % ${late.toFixed(1)} ms`);
  };
  console.log(`\nA rating, CPU slowed ${THROTTLE} ×, ${results.work.length} changes each`);
  line('work until it is laid out', results.work);
  line('work until it is painted, in a frame', results.frame);
  line('to the next paint, with the wait for a frame', results.painted);
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
