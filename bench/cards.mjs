/**
 * Practice cards: first render beside a plain page of the same cards, a keystroke to the updated list, and
 * large decks.   node bench/cards.mjs [rounds] [throttle]
 *
 * "CPU" is the time the page's main thread ran, which another program on the machine hardly changes; the other
 * times are what a clock on the wall says.
 *
 * A config holds at most 20 000 values, so decks beyond about 5 000 cards cannot come from one; the large
 * decks are put into the store directly, to see how the widget itself grows.
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
import { interleave, median, report } from './lib/rounds.mjs';
import { AFTER_PAINT, page, servePages } from './lib/pages.mjs';
import { drawScript, snapshotOf } from './lib/plain-copy.mjs';

const DIST = '.cache/bench-cards';
const ROUNDS = Number(process.argv[2] ?? 15);
const THROTTLE = Number(process.argv[3] ?? 4);
const DECKS = [42, 1_000, 10_000];
const TYPED = ['f', 'fe', 'fee', 'feed', 'feedb', 'feedba', 'feed', 'fe', '', 'gardne', ''];

/** The widget with what the decks are made by, in a file of its own. */
async function build() {
  rmSync(DIST, { recursive: true, force: true });
  const native = dirname(createRequire(import.meta.url).resolve('@typescript/native/package.json'));
  spawnSync(process.execPath, [join(native, 'bin/tsc'), '-p', 'tsconfig.json', '--outDir', DIST]);
  writeFileSync(
    `${DIST}/entry.js`,
    `import './define/lcf-framework.js'; import './define/lcf-practice-cards.js';
     export { createModel } from './model/create-model.js'; export { defaultModel } from './model/default-model.js';`,
  );
  const resolve = nodeResolve({
    browser: true,
    exportConditions: ['production'],
    ignoreSideEffectsForRoot: true,
  });
  const bundle = await rollup({
    input: `${DIST}/entry.js`,
    onLog: () => undefined,
    plugins: [
      resolve,
      {
        name: 'minify',
        transform: (code, id) => (id.includes(DIST) ? minifyHTMLLiterals(code, { fileName: id }) : null),
      },
    ],
  });
  await bundle.write({
    dir: DIST,
    entryFileNames: 'cards.js',
    chunkFileNames: 'chunk-[name].js',
    format: 'es',
    plugins: [terser({ module: true, ecma: 2022 })],
  });
}

/** Runs in the page: a deck of `count` cards from the built-in texts, each with words of its own. */
const MAKE = `
const WORDS = 'feedback garden goal peer portfolio river museum story choice rubric voice team map budget music bridge'.split(' ');
function deck(count, createModel, defaultModel) {
  const base = defaultModel();
  if (count === 42) return base;
  const own = base.framework.rings.find((ring) => ring.ringKind === 'experiences');
  const texts = own.items.flatMap((item) => item.items);
  const items = own.items.map((item, at) => ({
    id: item.id, title: item.title,
    items: Array.from({ length: count / 4 }, (_, i) => {
      const text = texts[(i * 7 + at) % texts.length];
      const word = WORDS[(i * 5 + at) % WORDS.length];
      return { id: item.id + '-' + i, title: text.title + ' ' + word + ' ' + i, statement: text.statement, steps: text.steps };
    }),
  }));
  const links = items.flatMap((item) => item.items.map(({ id }, i) => ({ from: id, to: ['agency', 'collaboration'][i % 2] })));
  return createModel({ version: 1, framework: { extends: 'none', id: 'big', title: 'Big', links, rings: [
    { id: 'o', kind: 'outcomes', title: 'O', items: [{ id: 'agency', title: 'Agency' }, { id: 'collaboration', title: 'Collaboration' }] },
    { id: 'e', kind: 'experiences', title: 'E', items } ] } }).model;
}
async function show(model) {
  const provider = document.createElement('lcf-framework');
  document.body.append(provider);
  await provider.updateComplete;
  provider.stores.own.dispatch({ type: 'ready', model, issues: [] });
  const start = performance.now();
  const cards = document.createElement('lcf-practice-cards');
  const ready = new Promise((done) => cards.addEventListener('lcf-ready', done, { once: true }));
  provider.append(cards);
  await ready;
  cards.getBoundingClientRect();
  window.rendered = performance.now() - start;
  await new Promise((done) => afterPaint(done));
  window.painted = performance.now() - start;
  window.cards = cards;
  // As someone who comes near: what search takes is fetched.
  cards.dispatchEvent(new PointerEvent('pointerenter'));
}
async function type(text) {
  const field = cards.shadowRoot.querySelector('input[type=search]');
  field.value = text;
  const start = performance.now();
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await cards.updateComplete;
  document.documentElement.getBoundingClientRect();
  cards.shadowRoot.querySelector('.grid').getBoundingClientRect();
  const work = performance.now() - start;
  await new Promise((done) => afterPaint(done));
  return { work, painted: performance.now() - start };
}
async function scroll() {
  const times = [];
  let last = performance.now();
  for (let frame = 0; frame < 120; frame++) {
    scrollBy(0, 120);
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  return times.sort((a, b) => a - b);
}`;

const deckPage = (count) =>
  page(
    `<script>${AFTER_PAINT}${MAKE}</script>
    <script type="module">import { createModel, defaultModel } from './cards.js';
    await show(deck(${count}, createModel, defaultModel)); window.total = window.painted;</script>`,
    '',
  );

async function open(browser, url) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.goto(url, { waitUntil: 'load', timeout: 120_000 });
  await tab.waitForFunction(() => window.total !== undefined, { timeout: 120_000 });
  /** Milliseconds the main thread has run so far. */
  const cpu = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  return { tab, cpu };
}

async function firstRender(browser, address, pages) {
  const START = `<script>performance.mark('start')</script>`;
  const total = `window.total = performance.now() - performance.getEntriesByName('start')[0].startTime`;
  pages['widget.html'] = page(
    `${START}<script>${AFTER_PAINT}addEventListener('lcf-ready', () => afterPaint(() => (${total})), { once: true });</script>
    <script type="module" src="cards.js"></script>`,
    '<lcf-practice-cards></lcf-practice-cards>',
  );
  pages['plain.html'] = page(
    `${START}<script type="module" src="plain.js"></script>`,
    '<div id="plain"></div>',
  );
  const { tab: first } = await open(browser, `${address}/widget.html`);
  await new Promise((done) => setTimeout(done, 1_000));
  const copy = await first.evaluate(snapshotOf, 'lcf-practice-cards');
  pages['plain.js'] = `${drawScript(copy)}${AFTER_PAINT}afterPaint(() => (${total}));`;
  await first.close();
  const clock = { plain: [], widget: [] };
  const run = async (name) => {
    const { tab, cpu } = await open(browser, `${address}/${name}.html`);
    const time = await cpu();
    clock[name].push(await tab.evaluate(() => window.total));
    await tab.close();
    return time;
  };
  const PLAIN = 'plain page of the same cards';
  const results = await interleave(
    { [PLAIN]: () => run('plain'), '<lcf-practice-cards>': () => run('widget') },
    ROUNDS,
  );
  report('42 cards, page load to paint, CPU', results, PLAIN);
  const walls = { [PLAIN]: clock.plain.slice(1), '<lcf-practice-cards>': clock.widget.slice(1) };
  report('42 cards, script start to paint, by the clock', walls, PLAIN);
}

const line = (values) => `median ${median(values).toFixed(1)} ms, worst ${Math.max(...values).toFixed(1)} ms`;

/** Each text typed five times; the first round warms the code up and does not count. */
async function keystrokes(tab, cpu, throttle) {
  await tab.emulateCPUThrottling(throttle);
  const results = [];
  for (let round = 0; round < 5; round += 1)
    for (const text of TYPED) {
      const before = await cpu();
      const { work } = await tab.evaluate((typed) => window.type(typed), text);
      results.push({ round, work, cpu: (await cpu()) - before });
      await new Promise((done) => setTimeout(done, 150));
    }
  await tab.emulateCPUThrottling(1);
  const counted = results.filter(({ round }) => round > 0);
  return { work: counted.map(({ work }) => work), cpu: counted.map((result) => result.cpu) };
}

async function largeDecks(browser, address) {
  for (const count of DECKS) {
    const { tab, cpu } = await open(browser, `${address}/deck-${count}.html`);
    const { rendered, painted } = await tab.evaluate(() => ({
      rendered: window.rendered,
      painted: window.painted,
    }));
    await tab.waitForFunction(
      (all) => window.cards.shadowRoot.querySelectorAll('.card-title').length >= all,
      {},
      count,
    );
    await new Promise((done) => setTimeout(done, 1_000));
    const before = await cpu();
    const frames = await tab.evaluate(() => window.scroll());
    const scrolled = ((await cpu()) - before) / frames.length;
    await tab.evaluate(() => scrollTo(0, 0));
    const nodes = await tab.evaluate(() => window.cards.shadowRoot.querySelectorAll('*').length);
    console.log(`\n${count} cards, ${nodes} elements`);
    console.log(`  first render ${rendered.toFixed(0)} ms, painted ${painted.toFixed(0)} ms`);
    console.log(
      `  scrolling: ${(1000 / median(frames)).toFixed(0)} frames/s, slowest frame ${frames.at(-1).toFixed(0)} ms; CPU ${scrolled.toFixed(1)} ms a frame`,
    );
    const free = await keystrokes(tab, cpu, 1);
    console.log(`  keystroke, CPU: ${line(free.cpu)}; by the clock: ${line(free.work)}`);
    const slow = await keystrokes(tab, cpu, THROTTLE);
    console.log(`  keystroke, slowed ${THROTTLE} ×, by the clock: ${line(slow.work)}`);
    await tab.close();
  }
}

await build();
const pages = {};
for (const count of DECKS) pages[`deck-${count}.html`] = deckPage(count);
const { address, close } = await servePages(pages, DIST);
const browser = await launch({ ...(await findChromium()), headless: true });
try {
  console.log(`${ROUNDS} interleaved rounds`);
  if (ROUNDS > 0) await firstRender(browser, address, pages);
  await largeDecks(browser, address);
} finally {
  await browser.close();
  close();
}
