/** Builds Storybook and opens every story: it renders, logs nothing, asks no other origin, and axe finds nothing. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findChromium } from './browser.mjs';
import { createTally, inParallel } from './pages/checks.mjs';
import { openPage, runAxe } from './pages/probe.mjs';
import { startServer } from './static-server.mjs';
import { listFiles } from './wtr/glob.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = '.cache/storybook';
/** Storybook shows one story without the landmarks of a page. */
const AXE_OPTIONS = {
  rules: {
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    'heading-order': { enabled: false },
  },
};

function buildStorybook() {
  const home = dirname(createRequire(import.meta.url).resolve('storybook/package.json'));
  const args = [
    join(home, 'dist/bin/dispatcher.js'),
    'build',
    '--quiet',
    '--disable-telemetry',
    '-o',
    OUTPUT,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status === 0) return;
  console.error(stdout, stderr);
  throw new Error('Storybook did not build.');
}

/** A story tagged `expects-console` shows a mistake, which must be said on the console, and nothing else. */
function judgeConsole(problems, tags) {
  if (!tags.includes('expects-console')) return problems;
  const rest = problems.filter((problem) => !problem.startsWith('console: '));
  return rest.length < problems.length ? rest : [...rest, 'the console stayed silent about a mistake'];
}

async function openStory(browser, address, { id, tags = [] }) {
  const url = `${address}/iframe.html?viewMode=story&id=${id}`;
  const { page, problems, close } = await openPage(browser, url);
  try {
    await page.waitForFunction(
      () => document.body.matches('.sb-show-main, .sb-show-errordisplay, .sb-show-nopreview'),
      { timeout: 15_000 },
    );
    await page.waitForSelector('#storybook-root > *', { timeout: 10_000 });
    await new Promise((done) => setTimeout(done, 300));
    const failed = await page.evaluate(() =>
      document.body.matches('.sb-show-errordisplay, .sb-show-nopreview'),
    );
    const found = await runAxe(page, AXE_OPTIONS);
    const seen = judgeConsole(await problems(), tags);
    return [...(failed ? ['the story did not render'] : []), ...found, ...seen];
  } catch (error) {
    return [...(await problems()), error.message];
  } finally {
    await close();
  }
}

export async function run() {
  if (listFiles('stories').length === 0) return { passed: 0, failed: 0 };
  buildStorybook();
  const { entries } = JSON.parse(readFileSync(join(ROOT, OUTPUT, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  const server = await startServer({ root: join(ROOT, OUTPUT), home: '/index.html' });
  const browser = await launch({ ...(await findChromium()), headless: true });
  const tally = createTally();
  try {
    await inParallel(stories, 2, async (story) =>
      tally.record(`${story.title} / ${story.name}`, await openStory(browser, server.address, story)),
    );
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`  ${stories.length} stories: ${tally.result.passed} passed, ${tally.result.failed} failed`);
  return tally.result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit((await run()).failed ? 1 : 0);
