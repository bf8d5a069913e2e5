/** `embed.html` on one origin, under parents on another. */
import { deflateRawSync } from 'node:zlib';
import { openMade, html, pause } from './pages.mjs';

const LONG = process.argv.includes('--long');
const WATCHED = LONG ? 60_000 : 3_000;
const PARENTS = [
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

const packed = (config) => deflateRawSync(JSON.stringify(config)).toString('base64url');
const parentUrl = ({ host }, speak, child, more = {}) =>
  `${host}/test/embed/parents/parent.html?${new URLSearchParams({ speak, child, ...more })}`;
const childUrl = ({ widgets }, query) => `${widgets}/dist/embed.html?${query}`;

/** The frame of a parent page, once its widget is drawn. */
async function frameOf(page, tag = 'lcf-practice-cards') {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  await frame.waitForFunction(
    (name) =>
      (document.querySelector(name)?.shadowRoot?.querySelector('.lcf-root')?.textContent.trim().length ?? 0) >
      40,
    {},
    tag,
  );
  return frame;
}

const settled = (page) =>
  page.waitForFunction(
    () => {
      const last =
        window.heights.at(-1)?.[0] ?? (document.querySelector('iframe').clientHeight > 150 ? 1 : Infinity);
      return performance.now() - last > 500;
    },
    { timeout: 20_000 },
  );

async function checkParent(context, speak) {
  const { browser, skip } = context;
  if (skip.has(speak)) return [];
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 700, height: 800 });
    await page.goto(parentUrl(context, speak, childUrl(context, 'widget=practice-cards')));
    const frame = await frameOf(page);
    await settled(page);
    const before = await page.evaluate(() => [
      window.log.length,
      document.querySelector('iframe').clientHeight,
    ]);
    await pause(WATCHED);
    const after = await page.evaluate(() => [
      window.log.length,
      document.querySelector('iframe').clientHeight,
    ]);
    const content = await frame.evaluate(() =>
      Math.ceil(document.querySelector('main').getBoundingClientRect().height),
    );
    const expected = speak === 'wordpress' ? Math.min(1000, content) : content;
    return [
      ...(Math.abs(after[1] - expected) < 3
        ? []
        : [`the frame is ${after[1]} px high, its content ${content} px`]),
      ...(after[0] === before[0] ? [] : [`${after[0] - before[0]} more messages in ${WATCHED} ms at rest`]),
    ];
  } finally {
    await page.close();
  }
}

/** A scroll bar that comes until the frame is higher may ask for a second frame, never for a third. */
async function checkSettling(context) {
  const page = await context.browser.newPage();
  try {
    await page.setViewport({ width: 700, height: 800 });
    await page.goto(parentUrl(context, 'own', childUrl(context, 'widget=practice-cards')));
    const frame = await frameOf(page);
    await settled(page);
    const start = await page.evaluate(() => window.log.length);
    await frame.evaluate(() => {
      const block = document.createElement('div');
      block.style.height = '333px';
      document.querySelector('main').append(block);
    });
    await pause(500);
    const said = await page.evaluate(
      (from) => window.log.slice(from).filter((data) => data.lcf).length,
      start,
    );
    return said === 1 || said === 2 ? [] : [`${said} heights for one change of the content`];
  } finally {
    await page.close();
  }
}

/** 500 messages that are not meant for the frame, from its parent and from a stranger inside the page. */
async function checkNoise(context) {
  const page = await context.browser.newPage();
  try {
    await page.goto(parentUrl(context, 'canvas', childUrl(context, 'widget=practice-cards')));
    const frame = await frameOf(page);
    await pause(800);
    const look = () =>
      Promise.all([
        frame.evaluate(() => document.body.innerHTML.length + location.href + document.title),
        page.evaluate(() => window.log.length),
      ]);
    const before = await look();
    await page.evaluate(async () => {
      const target = document.querySelector('iframe').contentWindow;
      const stranger = document.body.appendChild(document.createElement('iframe'));
      stranger.src = 'about:blank';
      const shapes = [
        null,
        0,
        NaN,
        '',
        '{}',
        '[iFrameSizer]',
        '[iFrameSizer]:::',
        'pymxPYMx',
        'x'.repeat(5000),
        [],
        [[]],
        {},
        { lcf: null },
        { lcf: { v: 1 } },
        { lcf: { v: 1, type: 'height', height: 1e9 } },
        { lcf: 'hello' },
        { type: 'iframe-get-child-dimensions' },
        { message: 'ready', secret: 'wrong' },
        { message: 'link', value: 'javascript:1' },
        { context: 'h5p' },
        { context: 'h5p', action: 'resize' },
        { subject: 'lti.frameResize.response' },
        { subject: {} },
        { lcf: { v: 1, type: 'set', html: '<img src=x onerror=alert(1)>' } },
        { __proto__: { lcf: 1 } },
      ];
      for (let index = 0; index < 500; index += 1) target.postMessage(shapes[index % shapes.length], '*');
      // A window that is not the parent, with messages a parent might send.
      const code = `const post = (m) => parent.frames[0].postMessage(m, '*');
        for (let i = 0; i < 100; i++) { post({ type: 'iframe-child-init' }); post({ context: 'h5p', action: 'hello' }); post({ lcf: { v: 1, type: 'hello' } }); }`;
      const script = stranger.contentDocument.createElement('script');
      script.textContent = code;
      stranger.contentDocument.body.append(script);
      await new Promise((done) => setTimeout(done, 500));
    });
    const after = await look();
    return JSON.stringify(after) === JSON.stringify(before) ? [] : [`changed: ${before} to ${after}`];
  } finally {
    await page.close();
  }
}

/** Heights that do not come from the frame, or are no heights, move nothing in the parent. */
async function checkParentScript(context) {
  const { browser, host, widgets } = context;
  const child = `${widgets}/test/embed/parents/silent.html`;
  const body = `<iframe title="A" src="${child}" style="height:300px"></iframe><iframe title="B" src="about:blank" style="height:300px"></iframe>`;
  const made = await openMade(
    browser,
    `${host}/made.html`,
    html('<script src="/dist/lcf-parent.js" defer></script>', body),
  );
  made.answer = (request) =>
    request.url() === child ? { body: html('', 'x'), contentType: 'text/html' } : undefined;
  try {
    await made.go();
    const [first] = await made.page.$$('iframe');
    const frame = await first.contentFrame();
    const heights = () =>
      made.page.$$eval('iframe', (frames) => frames.map(({ style }) => style.height).join());
    const say = async (target, message) => {
      await target.evaluate(
        (data) => (window.parent === window ? window : window.parent).postMessage(data, '*'),
        message,
      );
      await pause(60);
      return heights();
    };
    const problems = [];
    const expect = (found, wanted, what) => found === wanted || problems.push(`${what}: ${found}`);
    const height = (value) => ({ lcf: { v: 1, type: 'height', height: value } });
    expect(await say(made.page, height(700)), '300px,300px', 'from the page itself');
    for (const bad of ['700', -1, 0, null, {}, [700]])
      expect(await say(frame, height(bad)), '300px,300px', `height ${bad}`);
    expect(
      await say(frame, { lcf: { v: 2, type: 'height', height: 700 } }),
      '300px,300px',
      'another version',
    );
    expect(await say(frame, height(700.2)), '701px,300px', 'a right one');
    expect(await say(frame, height(1e12)), '60000px,300px', 'a huge one');
    expect(await say(frame, height(1)), '80px,300px', 'a tiny one');
    await made.page.evaluate(
      () => (document.querySelector('iframe').setAttribute('src', 'about:blank#other'), 0),
    );
    return problems;
  } finally {
    await made.page.close();
  }
}

async function openFrame(context, query, fragment, check, { sandbox, tag } = {}) {
  const page = await context.browser.newPage();
  const logs = [];
  page.on('console', (message) => logs.push(message.text()));
  try {
    await page.goto(
      parentUrl(context, 'own', childUrl(context, query) + fragment, sandbox ? { sandbox } : {}),
    );
    const handle = await page.waitForSelector('iframe');
    const frame = await handle.contentFrame();
    if (tag) await frameOf(page, tag);
    return await check(frame, { page, logs });
  } finally {
    await page.close();
  }
}

const DISTRICT = { version: 1, framework: { id: 'trial', title: 'Trial framework' } };

export const frameChecks = {
  ...Object.fromEntries(
    PARENTS.map((speak) => [
      `under a ${speak} parent the height fits and rests`,
      (context) => checkParent(context, speak),
    ]),
  ),
  'one change of the content is one height': checkSettling,
  'messages that are not meant for it change nothing': checkNoise,
  'the parent script takes heights from their own frame only': checkParentScript,
  'a config in the fragment is shown': (context) =>
    openFrame(
      context,
      'widget=practice-cards',
      `#lcf-config=${packed(DISTRICT)}`,
      async (frame) => {
        const title = await frame.$eval('lcf-framework', (element) => element.model?.framework.title);
        const notes = await frame.$$eval('[role=note]', (list) => list.length);
        return title === 'Trial framework' && notes === 0
          ? []
          : [`title ${title}, ${notes} notes in a frame`];
      },
      { tag: 'lcf-practice-cards' },
    ),
  'a config in the fragment of a page seen alone says where it is from': async (context) => {
    const page = await context.browser.newPage();
    try {
      await page.goto(`${childUrl(context, 'widget=practice-cards')}#lcf-config=${packed(DISTRICT)}`);
      await page.waitForSelector('[role=note]');
      const text = await page.$eval('[role=note]', (element) => element.textContent);
      return /came with the link/.test(text) ? [] : [text];
    } finally {
      await page.close();
    }
  },
  'a config from another site is refused in plain words': (context) =>
    openFrame(
      context,
      `widget=practice-cards&config=${encodeURIComponent(`${context.host}/examples/district.json`)}`,
      '',
      async (frame) => {
        await frame.waitForSelector('[role=alert]');
        const text = await frame.$eval('main', (element) => element.innerText);
        const asked = await frame.$$eval('lcf-framework', (list) => list.length);
        return /may not show settings from another site/.test(text) && asked === 0 ? [] : [text];
      },
    ),
  'rubbish in the fragment is refused in plain words': (context) =>
    openFrame(context, 'widget=practice-cards', '#lcf-config=%3Cscript%3E', async (frame) => {
      await frame.waitForSelector('[role=alert]');
      return [];
    }),
  'a sandboxed frame without an origin works, keeps things in memory and says so once': (context) =>
    openFrame(
      context,
      'widget=practice-cards,readiness-form&persist=local',
      `#lcf-config=${packed(DISTRICT)}`,
      async (frame, { page }) => {
        const notes = await frame.$eval('lcf-framework', (element) =>
          [...element.shadowRoot.querySelectorAll('[part=message]')].map((note) => note.textContent.trim()),
        );
        await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 300);
        return notes.length === 1 && /last until you close/.test(notes[0])
          ? []
          : [`notes: ${JSON.stringify(notes)}`];
      },
      { sandbox: 'allow-scripts', tag: 'lcf-readiness-form' },
    ),
};
