/**
 * Sizes of what a page loads (raw, gzip, brotli) against `size-budget.json`; fails past a budget.
 * A `goal` below the budget is where the size has to go; the budget only keeps it from growing.
 * "… alone" is what a page with one element from the modules loads before a reader asks for more;
 * "… by the loader" is the same through the loader and its chunks.
 */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { compile } from './compile.mjs';
import { COMPILED } from './rollup/paths.mjs';

const budgets = JSON.parse(readFileSync('size-budget.json', 'utf8'));
const ALONE = ['lcf-diagram', 'lcf-practice-cards', 'lcf-readiness-form', 'lcf-readiness-radar'];

function measure(code) {
  const buffer = Buffer.from(code);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length };
  return {
    raw: buffer.length,
    gzip: gzipSync(buffer, { level: 9 }).length,
    brotli: brotliCompressSync(buffer, { params }).length,
  };
}

async function bundleChunks(config) {
  const { output, ...input } = config;
  const build = await rollup(input);
  const { output: chunks } = await build.generate(output);
  await build.close();
  return chunks;
}

/** What a bundler's page with this one element loads before a reader asks for more. */
async function measureAlone(tag) {
  const { widgets } = await import('../rollup.config.mjs');
  const chunks = await bundleChunks(widgets({ [tag]: `${COMPILED}/define/${tag}.js` }));
  return measureWith(chunks, [`${tag}.js`]);
}

/** The named chunks and every chunk they import, each compressed by itself as a server does. */
function measureWith(chunks, names) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set(names);
  for (const file of needed) for (const next of byName.get(file).imports) needed.add(next);
  return [...needed]
    .map((file) => measure(byName.get(file).code))
    .reduce((sum, size) => ({
      raw: sum.raw + size.raw,
      gzip: sum.gzip + size.gzip,
      brotli: sum.brotli + size.brotli,
    }));
}

async function measureLoaded(tag) {
  const { loaded } = await import('../rollup.config.mjs');
  const chunks = await bundleChunks(loaded({ 'lcf-loader': `${COMPILED}/loader.js` }));
  const element = chunks.find(({ moduleIds }) => moduleIds?.some((id) => id.endsWith(`/define/${tag}.js`)));
  return element ? measureWith(chunks, ['lcf-loader.js', element.fileName]) : null;
}

async function collect() {
  const sizes = {};
  const files = Object.keys(budgets).filter((name) => name.startsWith('dist/') && existsSync(name));
  for (const file of files) sizes[file] = measure(readFileSync(file));
  compile();
  for (const tag of ALONE.filter((name) => existsSync(`${COMPILED}/define/${name}.js`))) {
    sizes[`${tag.replace('lcf-', '')} alone`] = await measureAlone(tag);
    const loaded = await measureLoaded(tag);
    if (loaded) sizes[`${tag.replace('lcf-', '')} by the loader`] = loaded;
  }
  return sizes;
}

/** What is still above its goal: said each time, so that nobody takes the budget for the goal. */
const aboveGoal = (sizes) =>
  Object.entries(budgets)
    .filter(([name, { goal }]) => goal && sizes[name]?.brotli > goal)
    .map(([name, { goal }]) => `${name}: ${sizes[name].brotli} bytes brotli, the goal is ${goal}`);

/** Budgets that are passed, as sentences; a budget whose file is missing counts too. */
function overruns(sizes) {
  return Object.entries(budgets).flatMap(([name, limits]) => {
    if (!sizes[name]) return [`${name} was not measured: build first`];
    return Object.entries(limits)
      .filter(([kind]) => kind !== 'goal')
      .filter(([kind, most]) => sizes[name][kind] > most)
      .map(([kind, most]) => `${name}: ${sizes[name][kind]} bytes ${kind}, the budget is ${most}`);
  });
}

const sizes = await collect();
const row = (cells) =>
  cells.map((cell, index) => (index ? String(cell).padStart(9) : cell.padEnd(26))).join('');
console.log(row(['bytes', 'raw', 'gzip', 'brotli', 'budget']));
for (const [name, { raw, gzip, brotli }] of Object.entries(sizes)) {
  console.log(row([name, raw, gzip, brotli, budgets[name]?.brotli ?? '']));
}
for (const line of aboveGoal(sizes)) console.log(`above the goal: ${line}`);
const problems = overruns(sizes);
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
