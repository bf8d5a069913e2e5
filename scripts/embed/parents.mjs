/** `embed.html` under a parent of each protocol, on another origin: heights that fit, settle and rest. */
import { NOT_HERE, pause } from './pages.mjs';

export const PARENTS = [
  'canvas',
  'wordpress',
  'datawrapper',
  'pym',
  'h5p',
  'openiframe',
  'iframeresizer',
  'framesizing',
  'own',
];
/** Milliseconds for which frames at rest are watched. */
const WATCHED = 60_000;
/** Widgets that are watched beside the cards, under a parent that does whatever it is told. */
const OTHERS = ['diagram', 'readiness-form', 'readiness-radar', 'action-plan'];

export const parentUrl = ({ host }, speak, child, more = {}) =>
  `${host}/test/embed/parents/parent.html?${new URLSearchParams({ speak, child, ...more })}`;
export const childUrl = ({ widgets }, query) => `${widgets}/dist/embed.html?${query}`;

/** The frame of a parent page, once its widget is drawn. */
export async function frameOf(page, tag = 'lcf-practice-cards') {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  await frame.waitForFunction(
    (name) =>
      (document.querySelector(name)?.shadowRoot?.querySelector('.lcf-root')?.textContent.trim().length ?? 0) >
      40,
    { timeout: 60_000 },
    tag,
  );
  return frame;
}

/** Waits until the frame was given no other height for half a second. */
const settled = (page) =>
  page.waitForFunction(
    () => {
      const { clientHeight } = document.querySelector('iframe');
      const now = performance.now();
      if (window.seen?.[0] !== clientHeight) window.seen = [clientHeight, now];
      return clientHeight > 150 && now - window.seen[1] > 500;
    },
    { timeout: 30_000, polling: 50 },
  );

const contentHeight = (frame) =>
  frame.evaluate(() => Math.ceil(document.querySelector('main').getBoundingClientRect().height));

/** What the parent makes of a height: WordPress takes 200 to 1000. */
const given = (speak, height) => (speak === 'wordpress' ? Math.max(200, Math.min(1000, height)) : height);

async function openParent(context, speak, widget = 'practice-cards', options = {}) {
  const page = await context.browser.newPage(options);
  await page.setViewport({ width: 700, height: 800 });
  await page.goto(parentUrl(context, speak, childUrl(context, `widget=${widget}`)));
  const frame = await frameOf(page, `lcf-${widget}`);
  await settled(page);
  return { page, frame };
}

/** `frame-sizing` is in new Chromium only. */
async function isUnknown({ browser }, speak) {
  if (speak !== 'framesizing') return false;
  const page = await browser.newPage();
  try {
    return await page.evaluate(() => !CSS.supports('frame-sizing', 'content-height'));
  } finally {
    await page.close();
  }
}

/** Runs a check on a parent page of its own. */
const under = (speak, check) => async (context) => {
  if (await isUnknown(context, speak)) return NOT_HERE;
  const { page, frame } = await openParent(context, speak);
  try {
    return await check({ page, frame, speak });
  } finally {
    await page.close();
  }
};

async function fits({ page, frame, speak }) {
  const [height, content] = [
    await page.$eval('iframe', ({ clientHeight }) => clientHeight),
    await contentHeight(frame),
  ];
  return Math.abs(height - given(speak, content)) < 3
    ? []
    : [`the frame is ${height} px high, its content ${content} px`];
}

/**
 * Changes the content and counts the parent's frames from then until its iframe has its last height. The
 * child says `changed` at the moment of the change, so that the time a message takes does not count.
 */
async function changeBy(page, frame, pixels) {
  await page.evaluate(() => {
    window.steps = [];
    window.frames = -1;
    const look = () => {
      const { clientHeight } = document.querySelector('iframe');
      if (window.frames >= 0) {
        if (window.steps.at(-1)?.[1] !== clientHeight) window.steps.push([window.frames, clientHeight]);
        window.frames += 1;
      }
      if (window.frames < 40) requestAnimationFrame(look);
    };
    addEventListener('message', function begin({ data }) {
      if (data?.trial !== 'changed') return;
      removeEventListener('message', begin);
      window.steps.push([0, document.querySelector('iframe').clientHeight]);
      window.frames = 0;
    });
    requestAnimationFrame(look);
  });
  await frame.evaluate((height) => {
    let block = document.querySelector('#trial');
    if (!block) {
      block = document.createElement('div');
      block.id = 'trial';
      document.querySelector('main').append(block);
    }
    block.style.height = `${height}px`;
    window.parent.postMessage({ trial: 'changed' }, '*');
  }, pixels);
  await page.waitForFunction(() => window.frames >= 40, { timeout: 20_000 });
  return page.evaluate(() => window.steps);
}

/** A height may need a second frame, as a scroll bar goes; never a third. */
async function settlesInTwoFrames({ page, frame, speak }) {
  const problems = [];
  const counts = [];
  // WordPress gives no more than 1000 pixels: make room for a change.
  if (speak === 'wordpress')
    await frame.evaluate(() => (document.querySelector('lcf-framework').style.display = 'none'));
  for (const pixels of [333, 700, 250, 800, 420]) {
    const steps = await changeBy(page, frame, pixels);
    const wanted = given(speak, await contentHeight(frame));
    const [last, height] = steps.at(-1);
    counts.push(last);
    if (Math.abs(height - wanted) >= 3) problems.push(`${height} px for ${wanted} px of content`);
    if (steps.length > 3) problems.push(`${steps.length - 1} heights for one change: ${steps.join(' | ')}`);
  }
  // A machine under load may skip frames of one window and not of the other.
  const median = counts.toSorted((a, b) => a - b)[2];
  return median <= 2 ? problems : [...problems, `settled after ${counts} frames`];
}

/** Messages that no parent of this kind sends. */
function strangeMessages(speak) {
  const shapes = [
    null,
    0,
    NaN,
    '',
    '{}',
    '[iFrameSizer]',
    '[iFrameSizer]:::',
    'pymxPYMx',
    'pymxPYMxgraphicxPYMxwidthxPYMx',
    'pymxPYMxgraphicxPYMxnavigateToxPYMxjavascript:1',
    'x'.repeat(5000),
    [],
    [[]],
    {},
    { lcf: null },
    { lcf: { v: 1 } },
    { lcf: { v: 2, type: 'hello' } },
    { lcf: { v: 1, type: 'height', height: 1e9 } },
    { lcf: 'hello' },
    { lcf: { v: 1, type: 'set', html: '<img src=x onerror=alert(1)>' } },
    { message: 'ready', secret: 'wrong' },
    { message: 'link', value: 'javascript:1' },
    { context: 'h5p' },
    { context: 'h5p', action: {} },
    { subject: 'lti.frameResize.response' },
    { subject: 'lti.frameResize', height: 5 },
    { subject: {} },
    { type: 'iframe-resized', height: 5 },
    { __proto__: { lcf: 1 } },
  ];
  if (speak !== 'openiframe') shapes.push({ type: 'iframe-get-child-dimensions' });
  if (speak !== 'h5p') shapes.push({ context: 'h5p', action: 'resize' });
  if (speak !== 'pym') shapes.push('pymxPYMxgraphicxPYMxwidthxPYMx480');
  if (speak !== 'wordpress') shapes.push({ message: 'ready', secret: 'a1B2c3D4e5' });
  return shapes;
}

/** 500 messages from the parent that mean nothing, and 500 right ones from a window that is not the parent. */
async function noiseChangesNothing({ page, frame, speak }) {
  await pause(300);
  const look = async () =>
    JSON.stringify([
      await frame.evaluate(() => [document.body.innerHTML.length, location.href, document.title]),
      await page.evaluate(() => [
        window.log.length,
        window.heights.length,
        document.querySelector('iframe').clientHeight,
      ]),
    ]);
  const before = await look();
  await page.evaluate(async (shapes) => {
    const target = document.querySelector('iframe').contentWindow;
    for (let index = 0; index < 500; index += 1) target.postMessage(shapes[index % shapes.length], '*');
    const stranger = document.body.appendChild(document.createElement('iframe'));
    // Not the frame that is looked at.
    stranger.style.cssText = 'position:fixed;width:1px;height:1px;border:0';
    const script = stranger.contentDocument.createElement('script');
    script.textContent = `
      const right = [{ type: 'iframe-child-init' }, { context: 'h5p', action: 'hello' }, { lcf: { v: 1, type: 'hello' } },
        { message: 'ready', secret: 'a1B2c3D4e5' }, 'pymxPYMxgraphicxPYMxwidthxPYMx480', '[iFrameSizer]frame-9:8:false:1'];
      for (let i = 0; i < 500; i++) parent.frames[0].postMessage(right[i % right.length], '*');`;
    stranger.contentDocument.body.append(script);
    await new Promise((done) => setTimeout(done, 600));
  }, strangeMessages(speak));
  const after = await look();
  return after === before ? [] : [`changed: ${before} to ${after}`];
}

export const parentChecks = Object.fromEntries(
  PARENTS.flatMap((speak) => [
    [`under a ${speak} parent the height fits`, under(speak, fits)],
    [`under a ${speak} parent a change settles within two frames`, under(speak, settlesInTwoFrames)],
    [
      `under a ${speak} parent messages that are not meant for it change nothing`,
      under(speak, noiseChangesNothing),
    ],
  ]),
);

const stateOf = (page) =>
  page.evaluate(() => [
    window.log.length,
    window.heights.length,
    document.querySelector('iframe').clientHeight,
    window.ticks,
  ]);

/**
 * Every parent at once, in a browser of its own, for a minute at rest: not one message, not one other height.
 * Each page is a window, as a tab behind another draws nothing.
 * @returns what is wrong, by the name of the check
 */
export async function watchAtRest(context) {
  const wanted = [
    ...PARENTS.map((speak) => [speak, 'practice-cards']),
    ...OTHERS.map((widget) => ['own', widget]),
  ];
  const watched = [];
  for (const [speak, widget] of wanted) {
    if (await isUnknown(context, speak)) continue;
    const name = `${widget} under a ${speak} parent: nothing moves in a minute`;
    try {
      watched.push({ name, ...(await openParent(context, speak, widget, { type: 'window' })) });
    } catch (error) {
      watched.push({ name, problems: [error.message] });
    }
  }
  const pages = watched.filter(({ page }) => page);
  for (const { page } of pages) {
    await page.evaluate(() => {
      window.ticks = 0;
      requestAnimationFrame(function tick() {
        window.ticks += 1;
        requestAnimationFrame(tick);
      });
    });
  }
  const before = await Promise.all(pages.map(({ page }) => stateOf(page)));
  await pause(WATCHED);
  const after = await Promise.all(pages.map(({ page }) => stateOf(page)));
  pages.forEach((entry, index) => {
    const [messages, heights, height] = after[index].map((value, at) => value - before[index][at]);
    const ticks = after[index][3];
    entry.problems = [
      ...(messages || heights || height
        ? [`${messages} messages and ${heights} heights, ${height} px, in ${WATCHED} ms at rest`]
        : []),
      ...(ticks > 500 ? [] : [`only ${ticks} frames were drawn: the page was not really watched`]),
    ];
  });
  return Object.fromEntries(watched.map(({ name, problems }) => [name, problems]));
}
