/**
 * Practice cards: first render beside a plain page of the same cards, a keystroke to the updated list, and
 * large decks.   node bench/cards.mjs [rounds] [throttle]
 *
 * The first render is measured twice: with the script, from the start of the page; and with the scripts loaded
 * (the part that draws the cards too), from putting the element into the page. Beside it stand the same cards
 * drawn by a script that knows nothing else, and as a file of HTML.
 *
 * "CPU" is the time the page's main thread ran, which another program on the machine hardly changes; the other
 * times are what a clock on the wall says.
 *
 * A config holds at most 20 000 values, so decks beyond about 5 000 cards cannot come from one; the large
 * decks are put into the store directly, to see how the widget itself grows.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { rollup } from 'rollup';
import { findChromium } from '../scripts/browser.mjs';
import { compile } from '../scripts/compile.mjs';
import { COMPILED } from '../scripts/rollup/paths.mjs';
import { interleave, median, report } from './lib/rounds.mjs';
import { AFTER_PAINT, page, servePages } from './lib/pages.mjs';
import { drawScript, snapshotOf } from './lib/plain-copy.mjs';

const DIST = '.cache/bench-cards';
const ROUNDS = Number(process.argv[2] ?? 15);
const THROTTLE = Number(process.argv[3] ?? 4);
const DECKS = [42, 1_000, 10_000];
const TYPED = ['f', 'fe', 'fee', 'feed', 'feedb', 'feedba', 'feed', 'fe', '', 'gardne', ''];

/** What a page loads, and beside it the widget with what the large decks are made by. */
async function build() {
  compile();
  rmSync(DIST, { recursive: true, force: true });
  const { widgets } = await import('../rollup.config.mjs');
  const bundle = async ({ output, ...input }, dir) => {
    const made = await rollup(input);
    await made.write({ ...output, dir });
    await made.close();
  };
  await bundle(widgets({ 'lcf-widgets': `${COMPILED}/embed/lcf-widgets.js` }), DIST);
  const entry = `${COMPILED}/bench-decks.js`;
  writeFileSync(
    entry,
    `import './define/lcf-framework.js'; import './define/lcf-practice-cards.js';
     export { createModel } from './model/create-model.js'; export { defaultModel } from './model/default-model.js';`,
  );
  await bundle(widgets({ decks: entry }), `${DIST}/decks`);
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
    <script type="module">import { createModel, defaultModel } from './decks/decks.js';
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

const WIDGET = '<lcf-practice-cards>';
const PLAIN = 'plain page of the same cards';
const MARK = `<script>performance.mark('start')</script>`;
const TOTAL = `window.total = performance.now() - performance.getEntriesByName('start').at(-1).startTime;`;
const ON_READY = `addEventListener('lcf-ready', () => afterPaint(() => { ${TOTAL} }), { once: true });`;
/** Calls `window.insert` in a frame of a page that has come to rest. */
const GO = `window.go = () => requestAnimationFrame(() => { performance.mark('start'); insert(); });`;

/** The same cards as a file of HTML: nothing but a parser draws them. */
function htmlOf({ tree, css }) {
  const text = (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const write = (node) => {
    if (typeof node === 'string') return text(node);
    const [, name, attributes, children] = node;
    const list = Object.entries(attributes).map(
      ([key, value]) => ` ${key}="${text(value).replaceAll('"', '&quot;')}"`,
    );
    const end = name === 'input' ? '' : `</${name}>`;
    return `<${name}${list.join('')}>${children.map(write).join('')}${end}`;
  };
  return `<div id="plain"><template shadowrootmode="open"><style>${css}</style>${tree.map(write).join('')}</template></div>`;
}

/** Pages that load and draw, and pages that have loaded and draw when told. */
function firstPages(copy) {
  const script = `<script type="module" src="lcf-widgets.js"></script>`;
  const body = readdirSync(DIST + '/extras').filter((name) => /^(deck-body|shared)-.*\.js$/.test(name));
  const parts = body.map((name) => `import './extras/${name}?lcf-widgets.js';`).join(' ');
  const draw = copy ? drawScript(copy) : '';
  const rest = draw.slice(draw.indexOf('const SPACES'));
  return {
    'widget.html': page(
      `${MARK}<script>${AFTER_PAINT}${ON_READY}</script>${script}`,
      '<lcf-practice-cards></lcf-practice-cards>',
    ),
    'plain.html': page(`${MARK}<script type="module" src="plain.js"></script>`, '<div id="plain"></div>'),
    'plain.js': `${draw}${AFTER_PAINT}afterPaint(() => { ${TOTAL} });`,
    'file.html': page(
      `${MARK}<script>${AFTER_PAINT}</script>`,
      `${copy ? htmlOf(copy) : ''}<script>afterPaint(() => { ${TOTAL} });</script>`,
    ),
    'widget-later.html': page(
      `<script>${AFTER_PAINT}${ON_READY}</script>${script}
      <script type="module">${parts}
      window.insert = () => document.body.append(document.createElement('lcf-practice-cards'));
      ${GO}</script>`,
      '',
    ),
    'plain-later.html': page(
      `<script type="module" src="plain-later.js"></script>`,
      '<div id="plain"></div>',
    ),
    'plain-later.js': `${AFTER_PAINT}${draw.slice(0, draw.length - rest.length)}
      window.insert = () => { ${rest} afterPaint(() => { ${TOTAL} }); }; ${GO}`,
  };
}

/** One page of the first render, alone in a tab. @returns milliseconds by the clock and of the main thread. */
async function firstTime(browser, url) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpu = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const isLater = url.includes('-later');
  await tab.goto(url, { waitUntil: 'load', timeout: 120_000 });
  let before = 0;
  if (isLater) {
    await tab.waitForFunction(() => window.go !== undefined);
    await new Promise((done) => setTimeout(done, 300));
    before = await cpu();
    await tab.evaluate(() => window.go());
  }
  await tab.waitForFunction(() => window.total !== undefined, { timeout: 120_000 });
  const result = { cpu: (await cpu()) - before, clock: await tab.evaluate(() => window.total) };
  await tab.close();
  return result;
}

async function firstRender(browser, address, pages) {
  Object.assign(pages, firstPages());
  const { tab: first } = await open(browser, `${address}/widget.html`);
  await new Promise((done) => setTimeout(done, 1_000));
  Object.assign(pages, firstPages(await first.evaluate(snapshotOf, 'lcf-practice-cards')));
  await first.close();
  const titles = {
    load: { [PLAIN]: 'plain', 'the same as a file of HTML': 'file', [WIDGET]: 'widget' },
    later: { [PLAIN]: 'plain-later', [WIDGET]: 'widget-later' },
  };
  const clocks = {};
  const candidates = {};
  for (const [when, names] of Object.entries(titles))
    for (const [title, name] of Object.entries(names))
      candidates[`${when} ${title}`] = async () => {
        const { cpu, clock } = await firstTime(browser, `${address}/${name}.html`);
        (clocks[`${when} ${title}`] ??= []).push(clock);
        return cpu;
      };
  const cpus = await interleave(candidates, ROUNDS);
  const pick = (results, when, from) =>
    Object.fromEntries(
      Object.keys(titles[when]).map((title) => [title, results[`${when} ${title}`].slice(from)]),
    );
  report(
    '42 cards, script included: start of the page to paint, by the clock',
    pick(clocks, 'load', 1),
    PLAIN,
  );
  report('42 cards, script included: the whole page, CPU', pick(cpus, 'load', 0), PLAIN);
  report('42 cards, scripts loaded: insertion to paint, by the clock', pick(clocks, 'later', 1), PLAIN);
  report('42 cards, scripts loaded: insertion to paint, CPU', pick(cpus, 'later', 0), PLAIN);
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
