/** `embed.html` on one origin, under parents on another. */
import { deflateRawSync } from 'node:zlib';
import { openMade, html, pause } from './pages.mjs';
import { childUrl, frameOf, parentUrl } from './parents.mjs';

const packed = (config) => deflateRawSync(JSON.stringify(config)).toString('base64url');

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
  'a refusal is told in the language of the address': (context) =>
    openFrame(
      context,
      'widget=diagram&locale=es-MX&config=https://evil.example/c.json',
      '',
      async (frame) => {
        await frame.waitForSelector('[role=alert]');
        const found = await frame.evaluate(() => [
          document.documentElement.lang,
          document.querySelector('[role=alert]').textContent,
        ]);
        return found[0] === 'es-MX' && /^Este marco no puede/.test(found[1]) ? [] : found;
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
  'a sandboxed frame speaks the language of its address, its notice too': (context) =>
    openFrame(
      context,
      'widget=practice-cards&persist=local&locale=es',
      '',
      async (frame) => {
        const root = () =>
          document.querySelector('lcf-practice-cards').shadowRoot.querySelector('.lcf-root').lang === 'es';
        await frame.waitForFunction(root);
        const [note] = await frame.$eval('lcf-framework', (element) =>
          [...element.shadowRoot.querySelectorAll('[part=message]')].map((part) => part.textContent.trim()),
        );
        return /[áéíóúñ]/.test(note) ? [] : [`the notice says: ${note}`];
      },
      { sandbox: 'allow-scripts', tag: 'lcf-practice-cards' },
    ),
};
