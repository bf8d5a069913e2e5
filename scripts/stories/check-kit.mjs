/** The kit around the stories: toolbars that act, panels that show what they promise, pages of docs that stand. */
import { openPage } from '../pages/probe.mjs';
import { openStory } from './storybook.mjs';

const STORY = 'diagram-lcf-diagram--playground';

/** In the page: what the widget itself has come to. */
const seen = () => {
  const widget = document.querySelector('lcf-diagram');
  const root = widget.shadowRoot.querySelector('.lcf-root');
  const style = getComputedStyle(root);
  const motion = document.createElement('i');
  motion.style.transitionDuration = 'var(--_lcf-motion-base)';
  root.append(motion);
  const duration = getComputedStyle(motion).transitionDuration;
  motion.remove();
  return {
    background: style.backgroundColor,
    scheme: style.colorScheme,
    direction: style.direction,
    language: widget.shadowRoot.querySelector('[lang]')?.lang ?? root.lang,
    width: widget.offsetWidth,
    text: parseFloat(style.fontSize),
    transform: style.textTransform,
    hostTransform: getComputedStyle(document.body).textTransform,
    note: Boolean(document.querySelector('kit-forced-colors')),
    motion: duration,
    asked: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
};

const TOOLBARS = [
  ['theme', 'playful', ({ background }) => background === 'rgb(255, 253, 246)'],
  ['scheme', 'dark', ({ scheme, background }) => scheme === 'dark' && background === 'rgb(20, 25, 34)'],
  ['direction', 'rtl', ({ direction }) => direction === 'rtl'],
  ['locale', 'es', ({ language }) => language === 'es'],
  ['width', '480', ({ width }) => width === 480],
  ['textSize', '2', ({ text }) => text === 30],
  ['motion', 'reduce', ({ motion, asked }) => motion === '0s' && asked],
  ['motion', 'no-preference', ({ motion, asked }) => motion === '0.2s' && !asked],
  ['forcedColors', 'how', ({ note }) => note],
  ['host', 'everything', (is) => is.hostTransform === 'uppercase' && is.transform === 'none'],
];

async function checkToolbars(browser, address, tally) {
  for (const [name, value, holds] of TOOLBARS) {
    const { page, problems, close } = await openStory(browser, address, STORY, {
      globals: { [name]: value },
    });
    let is = await page.evaluate(seen);
    for (let attempt = 0; attempt < 20 && !holds(is); attempt += 1) {
      await new Promise((done) => setTimeout(done, 100));
      is = await page.evaluate(seen);
    }
    const found = holds(is) ? [] : [`the widget shows ${JSON.stringify(is)}`];
    tally.record(`toolbar ${name}: ${value}`, [...found, ...(await problems())]);
    await close();
  }
}

function wrongConfig(text) {
  const shown = JSON.parse(text).framework?.title;
  return shown === 'One thing' ? [] : [`the config is of ${shown}`];
}

const wrongHtml = (text) =>
  [
    '<script type="module" src="lcf-widgets.js"></script>',
    '<lcf-diagram',
    '"title": "One thing"',
    '</lcf-diagram>',
  ]
    .filter((part) => !text.includes(part))
    .map((part) => `the HTML has no ${part}`);

/** Presses a button of the panel Config and reads the clipboard: what a designer pastes. */
async function copied(page, label, wrong) {
  try {
    const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space(.)='${label}'])`);
    await page.evaluate(() => navigator.clipboard.writeText('what was there before'));
    await button.click();
    await page.waitForFunction(
      () => [...document.querySelectorAll('[role=status]')].some((one) => one.textContent === 'Copied'),
      { timeout: 5000 },
    );
    return wrong(await page.evaluate(() => navigator.clipboard.readText()));
  } catch (error) {
    return [`nothing was copied: ${error.message}`];
  }
}

/** Storybook's own manager warns about itself; the panels are what is judged. */
async function checkPanels(browser, address, tally) {
  const { page, close } = await openPage(browser, `${address}/?path=/story/diagram-lcf-diagram--tiny`);
  const clipboard = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
  await page.browserContext().overridePermissions(address, clipboard);
  const panel = async (title, text) => {
    try {
      const tab = await page.waitForSelector(`::-p-xpath(//*[@role='tab'][starts-with(., '${title}')])`, {
        timeout: 15_000,
      });
      await tab.click();
      await page.waitForFunction(
        (wanted) => document.body.innerText.includes(wanted),
        { timeout: 5000 },
        text,
      );
      return [];
    } catch {
      return [`the panel does not say ${text}`];
    }
  };
  tally.record('panel Actions', await panel('Actions', 'lcf-ready'));
  tally.record('panel Code', await panel('Code', 'lcf-widgets.js'));
  tally.record('panel Config', await panel('Config', '"title": "One thing"'));
  for (const [label, wrong] of [
    ['Copy config', wrongConfig],
    ['Copy HTML', wrongHtml],
  ])
    tally.record(`button ${label}`, await copied(page, label, wrong));
  await close();
}

async function checkDocs(browser, address, entries, tally) {
  const pages = entries.filter(({ type, tags = [] }) => type === 'docs' && tags.includes('unattached-mdx'));
  for (const { id, title } of pages) {
    const url = `${address}/iframe.html?viewMode=docs&id=${id}`;
    const { page, problems, close } = await openPage(browser, url);
    const found = await page.waitForSelector('.sbdocs-content h1', { timeout: 15_000 }).then(
      () => [],
      () => ['the page did not render'],
    );
    const broken = await page.evaluate(() =>
      [...document.images].filter((image) => image.naturalWidth === 0).map(({ src }) => `no picture: ${src}`),
    );
    tally.record(`page ${title}`, [...found, ...broken, ...(await problems())]);
    await close();
  }
}

export async function checkKit(browser, { address, entries }, tally) {
  await checkToolbars(browser, address, tally);
  await checkPanels(browser, address, tally);
  await checkDocs(browser, address, entries, tally);
}
