/**
 * Builds Storybook and tests it: every story, the keys its tables promise, the kit around the stories, and the
 * pictures of the important ones. `--parts stories,keys,kit,pictures` runs some of it, `--update` takes the pictures
 * anew (then look at them), `--only TEXT` opens stories or pictures whose id holds the text, `--built FOLDER` builds
 * nothing.
 */
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findChromium } from './browser.mjs';
import { createTally, inParallel } from './pages/checks.mjs';
import { checkKeys } from './stories/check-keys.mjs';
import { checkKit } from './stories/check-kit.mjs';
import { checkStory } from './stories/check-story.mjs';
import { checkPictures } from './stories/compare.mjs';
import { startStorybook } from './stories/storybook.mjs';

/** Letters as wide on every machine, without its hinting: lines of pictures break alike. */
const SAME_LETTERS = ['--font-render-hinting=none', '--disable-lcd-text'];
const has = (name) => process.argv.includes(name);
const after = (name) => (has(name) ? process.argv[process.argv.indexOf(name) + 1] : '');
const only = after('--only');
/** With `--only`, stories or pictures alone. */
const parts = (after('--parts') || (only ? 'stories' : 'stories,keys,kit,pictures')).split(',');

async function testStories(browser, { address, entries }, tally) {
  const stories = entries.filter(({ type, id }) => type === 'story' && id.includes(only));
  await inParallel(stories, 2, async (story) =>
    tally.record(`${story.title} / ${story.name}`, await checkStory(browser, address, story)),
  );
  console.log(`  ${stories.length} stories opened`);
}

export async function run() {
  const storybook = await startStorybook();
  const chromium = await findChromium();
  const browser = await launch({ ...chromium, args: [...chromium.args, ...SAME_LETTERS], headless: true });
  const tally = createTally();
  try {
    if (parts.includes('stories')) await testStories(browser, storybook, tally);
    if (parts.includes('keys')) await checkKeys(browser, storybook.address, tally);
    if (parts.includes('kit')) await checkKit(browser, storybook, tally);
    if (parts.includes('pictures'))
      await checkPictures(browser, storybook.address, tally, { update: has('--update'), only });
  } finally {
    await browser.close();
    await storybook.close();
  }
  console.log(`  Storybook: ${tally.result.passed} passed, ${tally.result.failed} failed`);
  return tally.result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit((await run()).failed ? 1 : 0);
