/**
 * The diagram beyond its first render (bench/first-render.mjs): a choice and a preview beside a plain page that
 * shows the same, layout shift, and large frameworks.   node bench/diagram.mjs [rounds] [throttle]
 *
 * "CPU" is the time the page's main thread ran, which another program on the machine hardly changes; the other
 * times are what a clock on the wall says. A config holds at most 20 000 values, fewer nodes than that: the large
 * frameworks are put into the store directly.
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
import { drawFunction, drawScript, snapshotOf } from './lib/plain-copy.mjs';

const DIST = '.cache/bench-diagram';
const ROUNDS = Number(process.argv[2] ?? 9);
const THROTTLE = Number(process.argv[3] ?? 4);
const SIZES = [600, 6_000, 20_000];
const FRAME = 1000 / 60;

/** The widget with what the frameworks are made by, in a file of its own. */
async function build() {
  rmSync(DIST, { recursive: true, force: true });
  const native = dirname(createRequire(import.meta.url).resolve('@typescript/native/package.json'));
  spawnSync(process.execPath, [join(native, 'bin/tsc'), '-p', 'tsconfig.json', '--outDir', DIST]);
  writeFileSync(
    `${DIST}/entry.js`,
    `import './define/lcf-framework.js'; import './define/lcf-diagram.js';
     export { createModel } from './model/create-model.js';`,
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
    dir: DIST,
    entryFileNames: 'diagram.js',
    chunkFileNames: 'chunk-[name].js',
    format: 'es',
    // As the files that ship (rollup.config.mjs).
    plugins: [terser({ module: true, ecma: 2022, format: { preamble: '//# allFunctionsCalledOnLoad' } })],
  });
}

/** Runs in the page. */
const TOOLS = `
const named = (count, make) => [...Array(count).keys()].map(make);
function config(count) {
  const [outcomes, experiences, domains] = [12, 8, 6];
  const practices = Math.floor((count * 0.7) / experiences);
  const conditions = Math.floor((count * 0.25) / domains);
  return { version: 1, framework: { extends: 'none', id: 'big', title: 'Big', rings: [
    { id: 'o', kind: 'outcomes', title: 'Outcomes', items: named(outcomes, (i) => ({ id: 'o' + i, title: 'Outcome ' + i })) },
    { id: 'e', kind: 'experiences', title: 'Experiences', items: named(experiences, (i) => ({ id: 'e' + i, title: 'Experience ' + i,
      items: named(practices, (j) => ({ id: 'p' + i + '-' + j, title: 'Practice ' + i + ' ' + j })) })) },
    { id: 'c', kind: 'conditions', title: 'Conditions', items: named(domains, (i) => ({ id: 'd' + i, title: 'Domain ' + i,
      items: named(conditions, (j) => ({ id: 'c' + i + '-' + j, title: 'Condition ' + j })) })) },
  ], links: named(experiences, (i) => named(Math.min(practices, 40), (j) => ({ from: 'p' + i + '-' + j, to: 'o' + ((i + j) % outcomes) }))).flat() } };
}
async function provide(model) {
  const provider = document.createElement('lcf-framework');
  document.body.append(provider);
  await provider.updateComplete;
  provider.stores.own.dispatch({ type: 'ready', model, issues: [] });
  return provider;
}
async function show(provider) {
  const diagram = document.createElement('lcf-diagram');
  provider.append(diagram);
  await diagram.updateComplete;
  diagram.getBoundingClientRect();
}
/** Longest and median frame while a pointer is moved about; the page draws all the time. */
async function frames(milliseconds) {
  const times = [];
  let last = performance.now();
  const end = last + milliseconds;
  while (last < end) {
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  return times.sort((a, b) => a - b);
}`;

async function open(browser, url, throttle = 1) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await tab.waitForFunction(() => window.total !== undefined, { timeout: 60_000 });
  await tab.emulateCPUThrottling(throttle);
  const cpu = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  return { tab, cpu };
}

const wait = (time) => new Promise((done) => setTimeout(done, time));

/** What a choice changes, as plain data: the details, the overlay and the state of each part. */
const changesOf = () => {
  const root = document.querySelector('lcf-diagram').shadowRoot;
  const states = [...root.querySelectorAll('[data-part]')].map((part) => part.dataset.state ?? null);
  return { states };
};

/** A choice by hand: the same attributes, and the same trees in the place of side and overlay. */
const chooseScript = (chosen, { states }) => `
const root = document.querySelector('#plain').shadowRoot;
const find = (tree, className) => {
  if (typeof tree === 'string') return null;
  if ((tree[2].class ?? '').split(' ').includes(className)) return tree;
  for (const child of tree[3]) { const found = find(child, className); if (found) return found; }
  return null;
};
const chosen = ['h', 'div', {}, ${JSON.stringify(chosen)}];
const states = ${JSON.stringify(states)};
window.choose = () => {
  for (const name of ['side', 'overlay']) root.querySelector('.' + name).replaceWith(draw(find(chosen, name)));
  root.querySelector('.picture').classList.add('choosing');
  root.querySelectorAll('[data-part]').forEach((part, at) => {
    if (states[at] === null) part.removeAttribute('data-state'); else part.setAttribute('data-state', states[at]);
  });
};`;

const CHOOSE = `(async () => {
  const start = performance.now();
  window.choose();
  await new Promise((done) => afterPaint(done));
  return performance.now() - start;
})()`;

async function choices(browser, address, pages) {
  const ready = `addEventListener('lcf-ready', () => afterPaint(() => (window.total = 1)), { once: true });
    window.choose = () => { document.querySelector('lcf-diagram').shadowRoot.querySelector('[data-part="agency"]').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })); };`;
  pages['widget.html'] = page(
    `<script>${AFTER_PAINT}${ready}</script><script type="module" src="diagram.js"></script>`,
    '<lcf-diagram></lcf-diagram>',
  );
  pages['plain.html'] = page(
    `<script>${AFTER_PAINT}</script><script type="module" src="plain.js"></script>`,
    '<div id="plain"></div>',
  );
  const { tab } = await open(browser, `${address}/widget.html`);
  await approach(tab);
  const rest = await tab.evaluate(snapshotOf, 'lcf-diagram');
  await tab.evaluate(CHOOSE);
  await wait(600);
  const chosen = await tab.evaluate(snapshotOf, 'lcf-diagram');
  const changes = await tab.evaluate(changesOf);
  await tab.close();
  pages['plain.js'] = `${drawScript(rest)}${chooseScript(chosen.tree, changes)}
    afterPaint(() => (window.total = 1));`;
  const clock = { plain: [], widget: [] };
  const run = async (name) => {
    const { tab: own, cpu } = await open(browser, `${address}/${name}.html`);
    if (name === 'widget') await approach(own);
    await wait(300);
    const before = await cpu();
    clock[name].push(await own.evaluate(CHOOSE));
    const time = (await cpu()) - before;
    await own.close();
    return time;
  };
  const PLAIN = 'plain page that changes the same';
  const WIDGET = '<lcf-diagram>';
  report(
    'A choice to the next paint, CPU',
    await interleave({ [PLAIN]: () => run('plain'), [WIDGET]: () => run('widget') }, ROUNDS),
    PLAIN,
  );
  report('The same, by the clock', { [PLAIN]: clock.plain.slice(1), [WIDGET]: clock.widget.slice(1) }, PLAIN);
}

/** A pointer comes near: what a choice takes is fetched. */
async function approach(tab) {
  await tab.evaluate(() =>
    document
      .querySelector('lcf-diagram')
      .shadowRoot.querySelector('.drawing')
      .dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true })),
  );
  await wait(400);
}

/** A pointer that stops on part after part, with the processor slowed. */
async function hover(browser, url, title) {
  const { tab, cpu } = await open(browser, url);
  await tab.evaluate(() => window.go?.());
  await approach(tab);
  const points = await tab.evaluate(() =>
    [...document.querySelector('lcf-diagram').shadowRoot.querySelectorAll('.part[role]')].map((part) => {
      const { x, y, width, height } = (
        part.querySelector('.fill, .shape, .line') ?? part
      ).getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }),
  );
  const shown = points.filter(([, y]) => y > 0 && y < 900);
  const some = shown.filter((_, at) => at % Math.ceil(shown.length / 12) === 0);
  await tab.emulateCPUThrottling(THROTTLE);
  await wait(300);
  const before = await cpu();
  const watched = tab.evaluate('frames(' + some.length * 250 + ')');
  for (const [x, y] of some) {
    await tab.mouse.move(x, y, { steps: 4 });
    await wait(180);
  }
  const times = await watched;
  const spent = ((await cpu()) - before) / some.length;
  const late = times.filter((time) => time > 1.5 * FRAME).length;
  console.log(
    `  ${title}: ${(1000 / median(times)).toFixed(0)} frames/s, 95 % of frames within ${times[Math.floor(times.length * 0.95)].toFixed(1)} ms, ${late} of ${times.length} late; CPU ${spent.toFixed(1)} ms a part (slowed ${THROTTLE} ×, with what drawing frames takes)`,
  );
  await tab.close();
}

async function shift(browser, address, pages) {
  pages['shift.html'] = page(
    `<script>${AFTER_PAINT}
      window.shifts = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shifts += value))).observe({ type: 'layout-shift', buffered: true });
      addEventListener('lcf-ready', () => afterPaint(() => (window.total = 1)), { once: true });</script>
    <script type="module" src="diagram.js"></script>`,
    '<lcf-diagram></lcf-diagram>',
  );
  const { tab } = await open(browser, `${address}/shift.html`);
  await wait(800);
  const first = await tab.evaluate(() => window.shifts);
  await approach(tab);
  await wait(400);
  const near = await tab.evaluate(() => window.shifts);
  console.log(`\nLayout shift: ${first} while it appears, ${near - first} when what is fetched arrives`);
  await tab.close();
}

/** Draws a large framework, by what `drawAll` says, and tells how long it took to the paint. */
const DRAW = `window.go = async () => {
  const start = performance.now();
  await drawAll();
  window.rendered = performance.now() - start;
  await new Promise((done) => afterPaint(done));
  window.painted = performance.now() - start;
};
window.total = 1;`;

async function large(browser, address, pages) {
  for (const size of SIZES) {
    const url = `big-${size}`;
    pages[`${url}.html`] = page(
      `<script>${AFTER_PAINT}${TOOLS}</script><script type="module">import { createModel } from './diagram.js';
      const provider = await provide(createModel(config(${size})).model);
      const drawAll = () => show(provider);${DRAW}</script>`,
      '',
    );
    const shown = async (name) => {
      const { tab, cpu } = await open(browser, `${address}/${name}.html`);
      const before = await cpu();
      await tab.evaluate(() => window.go());
      return { tab, time: (await cpu()) - before, clock: await tab.evaluate(() => window.painted) };
    };
    const { tab } = await shown(url);
    const { rendered, painted, nodes } = await tab.evaluate(() => ({
      rendered: window.rendered,
      painted: window.painted,
      nodes: document.querySelector('lcf-diagram').shadowRoot.querySelectorAll('*').length,
    }));
    await wait(500);
    const copy = await tab.evaluate(snapshotOf, 'lcf-diagram');
    await tab.close();
    pages[`${url}.plain.html`] = page(
      `<script>${AFTER_PAINT}</script><script type="module" src="${url}.plain.js"></script>`,
      '<div id="plain"></div>',
    );
    pages[`${url}.plain.js`] =
      `${drawFunction(copy)}const drawAll = () => drawInto(document.querySelector('#plain'));${DRAW}`;
    console.log(
      `\n${size} nodes, ${nodes} elements: rendered in ${rendered.toFixed(0)} ms, painted in ${painted.toFixed(0)} ms`,
    );
    const PLAIN = 'plain page of the same drawing';
    const WIDGET = '<lcf-diagram>';
    const clock = { [PLAIN]: [], [WIDGET]: [] };
    const timed = async (title, name) => {
      const { tab: own, time, clock: painted } = await shown(name);
      clock[title].push(painted);
      await own.close();
      return time;
    };
    report(
      'Model to paint, CPU, script not counted',
      await interleave(
        { [PLAIN]: () => timed(PLAIN, `${url}.plain`), [WIDGET]: () => timed(WIDGET, url) },
        ROUNDS,
      ),
      PLAIN,
    );
    report(
      'The same, by the clock',
      { [PLAIN]: clock[PLAIN].slice(1), [WIDGET]: clock[WIDGET].slice(1) },
      PLAIN,
    );
    await hover(browser, `${address}/${url}.html`, `Hovering over ${size} nodes`);
  }
}

await build();
const pages = {};
const { address, close } = await servePages(pages, DIST);
const browser = await launch({ ...(await findChromium()), headless: true });
try {
  console.log(`${ROUNDS} interleaved rounds`);
  if (ROUNDS > 0) await choices(browser, address, pages);
  await shift(browser, address, pages);
  pages['hover.html'] = page(
    `<script>${AFTER_PAINT}${TOOLS}addEventListener('lcf-ready', () => afterPaint(() => (window.total = 1)), { once: true });</script>
    <script type="module" src="diagram.js"></script>`,
    '<lcf-diagram></lcf-diagram>',
  );
  console.log('\nPreviews');
  await hover(browser, `${address}/hover.html`, 'Hovering over the built-in framework');
  await large(browser, address, pages);
} finally {
  await browser.close();
  close();
}
