/** One story: it renders, logs nothing, asks no other origin, axe finds nothing, and nothing runs off the side. */
import { deepText } from '../pages/deep.mjs';
import { runAxe } from '../pages/probe.mjs';
import { openStory } from './storybook.mjs';

/** Storybook shows one story without the landmarks of a page. */
const AXE_OPTIONS = {
  rules: {
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    'heading-order': { enabled: false },
  },
};
/** Widths a story is narrowed to; the second is what is left at a text size of 200 %, on a page of 640 px. */
const NARROW = [
  { width: 320, text: '100%' },
  { width: 640, text: '200%' },
];

/** A story tagged `expects-console` shows a mistake, which must be said on the console, and nothing else. */
function judgeConsole(problems, tags) {
  if (!tags.includes('expects-console')) return problems;
  const rest = problems.filter((problem) => !problem.startsWith('console: '));
  return rest.length < problems.length ? rest : [...rest, 'the console stayed silent about a mistake'];
}

/** A string that was asked for before it came, or that nobody wrote: its key stands in the page. */
const KEY = /\b(common|diagram|cards|form|radar|plan)\.(?!csv|html|json|md|js)[a-z]+(-[a-z]+)*/g;
const rawKeys = async (page) =>
  [...new Set((await deepText(page, '#storybook-root')).match(KEY))].map((key) => `shows the key ${key}`);

const overflow = (page) =>
  page.evaluate(() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth);

async function sideways(page) {
  const found = [];
  for (const { width, text } of NARROW) {
    await page.setViewport({ width, height: 900 });
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
    await new Promise((done) => setTimeout(done, 200));
    const beyond = await overflow(page);
    if (beyond > 0) found.push(`scrolls sideways by ${beyond} px at ${width} px, text ${text}`);
  }
  return found;
}

/** Problems of a story as sentences; none means it passed. */
export async function checkStory(browser, address, { id, tags = [] }) {
  let opened;
  try {
    opened = await openStory(browser, address, id);
    const { page, problems } = opened;
    const failed = await page.evaluate(() =>
      document.body.matches('.sb-show-errordisplay, .sb-show-nopreview'),
    );
    const found = await runAxe(page, AXE_OPTIONS);
    found.push(...(await rawKeys(page)));
    const beyond = failed ? [] : await sideways(page);
    const seen = judgeConsole(await problems(), tags);
    return [...(failed ? ['the story did not render'] : []), ...found, ...beyond, ...seen];
  } catch (error) {
    return [...((await opened?.problems()) ?? []), error.message];
  } finally {
    await opened?.close();
  }
}
