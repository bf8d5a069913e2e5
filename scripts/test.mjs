/**
 * The whole test suite: import graph, browser tests, example pages; ends with one counted line.
 *   node scripts/test.mjs [--all] [--coverage] [--browser-only] [--files <glob>…] [--grep <text>]
 * `--files` runs only those browser tests; `--all` adds Firefox and WebKit where installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { checkCoverage } from './wtr/coverage.mjs';
import { runBrowserTests } from './wtr/run.mjs';

function parseArgs(argv) {
  const options = { all: false, coverage: false, browserOnly: false, files: [], grep: undefined };
  let list = null;
  for (const arg of argv) {
    if (arg === '--all' || arg === '--coverage') options[arg.slice(2)] = true;
    else if (arg === '--browser-only') options.browserOnly = true;
    else if (arg === '--files') list = 'files';
    else if (arg === '--grep') list = 'grep';
    else if (list === 'grep') options.grep = arg;
    else options.files.push(arg);
  }
  return options;
}

/** Steps outside the test runner: each module exports `run(): Promise<{ passed, failed }>`. */
async function runStep(title, path) {
  if (!existsSync(new URL(path, import.meta.url))) return { passed: 0, failed: 0 };
  console.log(`\n${title}`);
  try {
    const { run } = await import(path);
    return await run();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

async function main() {
  const options = parseArgs(process.argv.slice(2));
  const results = [];
  const partial = options.browserOnly || options.files.length > 0;
  if (!partial) {
    results.push(await runStep('Import graph', './check-imports.mjs'));
    results.push(await runStep('Tools', './test-tools.mjs'));
  }
  results.push(await runBrowserTests(options));
  if (options.coverage) results.push(checkCoverage(readFileSync('coverage/coverage-summary.json', 'utf8')));
  if (!partial) {
    results.push(await runStep('Example pages', './test-pages.mjs'));
    results.push(await runStep('Embedding', './test-embed.mjs'));
  }
  const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0);
  const skipped = sum('skipped');
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exit(sum('failed') > 0 ? 1 : 0);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
