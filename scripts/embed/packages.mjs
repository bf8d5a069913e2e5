/** What `lcf build` makes, from one and the same config, opened as its host opens it. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { main } from '../../cli/main.mjs';
import { startServer } from '../static-server.mjs';
import { pause } from './pages.mjs';

const CONFIG = 'examples/district.json';
const TITLE = 'The Maple Valley Learner Framework';
const SCORM_AGAIN = fileURLToPath(new URL('../../node_modules/scorm-again/dist', import.meta.url));

async function inFolder(task) {
  const folder = mkdtempSync(join(tmpdir(), 'lcf-'));
  try {
    return await task(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function build({ dist }, target, out, ...args) {
  const said = [];
  const quiet = { dist, out() {}, err: (text) => said.push(text) };
  const code = await main(['build', CONFIG, '--to', target, '-o', out, ...args], quiet);
  assert.equal(code, 0, said.join('\n'));
}

function unpack(zip, folder) {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Opens a page under watch; `done` fails on anything said or asked of another site. */
async function watched({ browser }) {
  const page = await browser.newPage();
  const problems = [];
  page.on(
    'console',
    (message) => ['error', 'warn', 'warning'].includes(message.type()) && problems.push(message.text()),
  );
  page.on('pageerror', (error) => problems.push(String(error.message ?? error)));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') problems.push(`asked ${request.url()}`);
  });
  return { page, problems };
}

/** Waits until a widget has drawn the district's own framework. */
const drawn = (place, tag) =>
  place.waitForFunction(
    (name, title) => {
      const root = document.querySelector(name)?.shadowRoot?.querySelector('.lcf-root');
      return (
        document.querySelector('lcf-framework')?.model?.framework.title === title &&
        root?.textContent.trim().length > 40
      );
    },
    { timeout: 15_000 },
    tag,
    TITLE,
  );

async function inSite(context, target, args, check) {
  return inFolder(async (folder) => {
    const site = join(folder, 'site');
    const isZip = target !== 'element' && target !== 'iframe' && target !== 'static';
    await build(context, target, isZip ? join(folder, 'made') : site, ...args);
    if (isZip) unpack(join(folder, 'made'), site);
    const server = await startServer({ root: site });
    const { page, problems } = await watched(context);
    try {
      await check({ page, address: server.address, site, folder });
      return problems;
    } finally {
      await page.close();
      await server.close();
    }
  });
}

/** A page that plays the learning system with scorm-again, and keeps what it was given. */
const lmsPage = (
  version,
  saved,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LMS</title>
<link rel="icon" href="data:,"><script src="/lms/${version === '1.2' ? 'scorm12' : 'scorm2004'}.js"></script></head><body><script>
  const api = new ${version === '1.2' ? 'Scorm12API' : 'Scorm2004API'}({ autocommit: false, logLevel: 5 });
  const saved = ${JSON.stringify(saved)};
  if (saved) api.loadFromJSON({ ${version === '1.2' ? "suspend_data: saved.data, core: { lesson_status: saved.status, entry: 'resume' }" : 'suspend_data: saved.data, completion_status: saved.status'} }, 'cmi');
  window.${version === '1.2' ? 'API' : 'API_1484_11'} = api;
  window.longest = 0;
  const name = '${version === '1.2' ? 'LMSSetValue' : 'SetValue'}';
  const set = api[name].bind(api);
  api[name] = (element, value) => {
    if (element === 'cmi.suspend_data') window.longest = Math.max(window.longest, value.length);
    return set(element, value);
  };
</script><iframe title="Course" id="course" src="/index.html" style="width:100%;height:900px"></iframe></body></html>`;

async function launch(site, address, page, version, saved) {
  mkdirSync(join(site, 'lms'), { recursive: true });
  const library = version === '1.2' ? 'scorm12.js' : 'scorm2004.js';
  writeFileSync(join(site, 'lms', library), readFileSync(join(SCORM_AGAIN, library)));
  writeFileSync(join(site, 'lms.html'), lmsPage(version, saved));
  await page.goto(`${address}/lms.html`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await drawn(frame, 'lcf-readiness-form');
  return frame;
}

const cmi = (page, version) =>
  page.evaluate((is12) => {
    const { cmi: data } = is12 ? window.API : window.API_1484_11;
    const part = is12 ? data.core : data;
    return {
      data: data.suspend_data,
      status: is12 ? part.lesson_status : part.completion_status,
      score: part.score.raw,
      exit: is12 ? JSON.parse(JSON.stringify(data)).core.exit : JSON.parse(JSON.stringify(data)).exit,
      longest: window.longest,
    };
  }, version === '1.2');

/** Rates with the mouse and keys of a reader: the first level offered of the condition in view. */
async function rateOne(frame) {
  await frame.evaluate(() => {
    const { shadowRoot } = document.querySelector('lcf-readiness-form');
    const radio = [...shadowRoot.querySelectorAll('input[type=radio]')].find(({ value }) =>
      /^\d/.test(value),
    );
    radio.click();
  });
  await pause(1000);
}

const ratingsIn = (frame) =>
  frame.evaluate(() =>
    Object.values(document.querySelector('lcf-framework').state.assessments).flatMap(({ ratings }) =>
      Object.entries(ratings),
    ),
  );

/** Leaves the package as a learner does, and gives what the system kept. */
async function exit(page, version) {
  await page.evaluate(() => document.querySelector('#course').setAttribute('src', 'about:blank'));
  await pause(400);
  return cmi(page, version);
}

const scormCheck = (version) => (context) =>
  inSite(
    context,
    version === '1.2' ? 'scorm12' : 'scorm2004',
    ['--widget', 'readiness-form', '--score'],
    async ({ page, address, site }) => {
      const first = await launch(site, address, page, version, null);
      assert.equal((await cmi(page, version)).status, 'incomplete');
      await rateOne(first);
      const before = await ratingsIn(first);
      assert.equal(before.length, 1);
      const kept = await exit(page, version);
      assert.equal(kept.status, 'incomplete');
      assert.notEqual(kept.score, '');

      const second = await launch(site, address, page, version, kept);
      assert.deepEqual(await ratingsIn(second), before);
      await second.evaluate(() => {
        const framework = document.querySelector('lcf-framework');
        const state = framework.exportState();
        const [[name, assessment]] = Object.entries(state.assessments);
        const conditions = [...framework.model.nodes.values()].filter(({ kind }) => kind === 'condition');
        const ratings = Object.fromEntries(conditions.map(({ id }) => [id, { value: 4, evidence: '' }]));
        framework.importState({ ...state, assessments: { [name]: { ...assessment, ratings } } });
      });
      const done = await exit(page, version);
      assert.equal(done.status, 'completed');
      assert.equal(String(done.score), '100');
      const third = await launch(site, address, page, version, done);
      assert.equal((await ratingsIn(third)).length, 10);
      assert.equal((await cmi(page, version)).status, 'completed');
    },
  );

export const packageChecks = {
  'element: a folder on a web server': (context) =>
    inSite(context, 'element', ['--widget', 'diagram,practice-cards'], async ({ page, address }) => {
      await page.goto(`${address}/index.html`);
      await drawn(page, 'lcf-practice-cards');
      assert.equal(await page.title(), TITLE);
    }),
  'element: complete without JavaScript': (context) =>
    inSite(context, 'element', [], async ({ page, address }) => {
      await page.setJavaScriptEnabled(false);
      await page.goto(`${address}/index.html`);
      const seen = await page.$$eval('details', (list) => list.length);
      const width = await page.$eval('img', (image) => image.naturalWidth);
      assert.ok(seen > 15 && width > 0, `${seen} parts, picture ${width}`);
    }),
  'iframe: embed.html with the config beside it': (context) =>
    inSite(context, 'iframe', [], async ({ page, address }) => {
      await page.goto(`${address}/embed.html?widget=practice-cards&config=config.json`);
      await drawn(page, 'lcf-practice-cards');
    }),
  'single: one file from the disk, nothing asked': (context) =>
    inFolder(async (folder) => {
      const file = join(folder, 'page.html');
      await build(context, 'single', file, '--widget', 'diagram,readiness-form');
      const { page, problems } = await watched(context);
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      try {
        await page.goto(pathToFileURL(file).href);
        await drawn(page, 'lcf-readiness-form');
        assert.deepEqual(
          asked.filter((url) => !url.startsWith('data:') && !url.endsWith('page.html')),
          [],
        );
        return problems;
      } finally {
        await page.close();
      }
    }),
  'single: another language, from the file alone': (context) =>
    inFolder(async (folder) => {
      const file = join(folder, 'page.html');
      await build(context, 'single', file, '--widget', 'practice-cards', '--locale', 'es');
      const { page, problems } = await watched(context);
      try {
        await page.goto(pathToFileURL(file).href);
        await drawn(page, 'lcf-practice-cards');
        await page.waitForFunction(
          () =>
            document.querySelector('lcf-practice-cards').shadowRoot.querySelector('.lcf-root').lang === 'es',
        );
        const text = await page.$eval('lcf-practice-cards', (element) => element.innerHTML);
        assert.match(text, /Primeros pasos para probar/);
        return problems;
      } finally {
        await page.close();
      }
    }),
  'zip: another language, from a file in it': (context) =>
    inSite(context, 'zip', ['--widget', 'practice-cards', '--locale', 'ar'], async ({ page, address }) => {
      await page.goto(`${address}/index.html`);
      await drawn(page, 'lcf-practice-cards');
      await page.waitForFunction(
        () =>
          document.querySelector('lcf-practice-cards').shadowRoot.querySelector('.lcf-root').lang === 'ar',
      );
      assert.equal(await page.evaluate(() => document.dir), 'rtl');
    }),
  'single: the text of the file inside a sandboxed frame, as Google Sites does': (context) =>
    inFolder(async (folder) => {
      const file = join(folder, 'page.html');
      await build(context, 'single', file, '--widget', 'practice-cards');
      const { page, problems } = await watched(context);
      try {
        await page.goto(`${context.host}/test/embed/parents/blank.html`);
        await page.evaluate(
          (text) => {
            const frame = document.createElement('iframe');
            frame.setAttribute('sandbox', 'allow-scripts allow-popups');
            frame.srcdoc = text;
            document.body.append(frame);
          },
          readFileSync(file, 'utf8'),
        );
        const frame = await (await page.waitForSelector('iframe')).contentFrame();
        await drawn(frame, 'lcf-practice-cards');
        return problems;
      } finally {
        await page.close();
      }
    }),
  'static: the page with its picture': (context) =>
    inSite(context, 'static', [], async ({ page, address }) => {
      await page.goto(`${address}/index.html`);
      assert.ok(await page.$eval('img', (image) => image.complete && image.naturalWidth > 0));
      await page.setViewport({ width: 320, height: 700 });
      const overflow = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `scrolls sideways by ${overflow}`);
    }),
  'zip: web content from the disk': (context) =>
    inFolder(async (folder) => {
      await build(context, 'zip', join(folder, 'made.zip'), '--widget', 'practice-cards');
      unpack(join(folder, 'made.zip'), join(folder, 'site'));
      const { page, problems } = await watched(context);
      try {
        await page.goto(pathToFileURL(join(folder, 'site/index.html')).href);
        await drawn(page, 'lcf-practice-cards');
        return problems;
      } finally {
        await page.close();
      }
    }),
  'zip: another language, from the disk': (context) =>
    inFolder(async (folder) => {
      const options = ['--widget', 'practice-cards', '--locale', 'vi'];
      await build(context, 'zip', join(folder, 'made.zip'), ...options);
      unpack(join(folder, 'made.zip'), join(folder, 'site'));
      const { page, problems } = await watched(context);
      try {
        await page.goto(pathToFileURL(join(folder, 'site/index.html')).href);
        await drawn(page, 'lcf-practice-cards');
        await page.waitForFunction(
          () =>
            document.querySelector('lcf-practice-cards').shadowRoot.querySelector('.lcf-root').lang === 'vi',
        );
        return problems;
      } finally {
        await page.close();
      }
    }),
  'cartridge: the text page and the interactive one': (context) =>
    inSite(context, 'cc13', ['--widget', 'practice-cards'], async ({ page, address }) => {
      await page.goto(`${address}/framework.html`);
      assert.ok((await page.$$('details')).length > 15);
      await page.goto(`${address}/interactive.html`);
      await drawn(page, 'lcf-practice-cards');
    }),
  'SCORM 1.2: launch, rate, leave, come back, finish': scormCheck('1.2'),
  'SCORM 2004: launch, rate, leave, come back, finish': scormCheck('2004'),
  ...Object.fromEntries(
    ['1.2', '2004'].map((version) => [
      `SCORM ${version}: done when opened, without a score, where that is asked for`,
      (context) =>
        inSite(
          context,
          version === '1.2' ? 'scorm12' : 'scorm2004',
          ['--widget', 'readiness-form', '--complete', 'open'],
          async ({ page, address, site }) => {
            const frame = await launch(site, address, page, version, null);
            assert.equal((await cmi(page, version)).status, 'completed');
            await rateOne(frame);
            const kept = await exit(page, version);
            assert.deepEqual([kept.status, String(kept.score)], ['completed', '']);
            const again = await launch(site, address, page, version, kept);
            assert.equal((await ratingsIn(again)).length, 1);
            assert.equal((await cmi(page, version)).status, 'completed');
          },
        ),
    ]),
  ),
  'SCORM 1.2: 4 096 characters, whatever is written, and a word about it': (context) =>
    inSite(context, 'scorm12', ['--widget', 'readiness-form'], async ({ page, address, site }) => {
      const frame = await launch(site, address, page, '1.2', null);
      await rateOne(frame);
      await frame.evaluate(() => {
        const framework = document.querySelector('lcf-framework');
        const state = framework.exportState();
        let seed = 1;
        const noise = () => String.fromCharCode(0x4e00 + ((seed = (seed * 48271) % 2147483647) % 5000));
        const practices = Object.fromEntries(
          [...framework.model.nodes.values()]
            .filter(({ kind }) => kind === 'practice')
            .map(({ id }) => [
              id,
              { status: 'trying', bookmarked: true, note: Array.from({ length: 400 }, noise).join('') },
            ]),
        );
        framework.importState({ ...state, practices });
      });
      await frame.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      const { longest, status, data } = await exit(page, '1.2');
      assert.ok(longest > 1000 && longest <= 4096, `longest ${longest}`);
      assert.equal(status, 'incomplete');
      const back = await launch(site, address, page, '1.2', { data, status });
      assert.equal((await ratingsIn(back)).length, 1);
    }),
  'SCORM outside a course says so and works': (context) =>
    inSite(context, 'scorm12', ['--widget', 'readiness-form'], async ({ page, address }) => {
      await page.goto(`${address}/index.html`);
      await drawn(page, 'lcf-readiness-form');
      assert.match(
        await page.$eval('[role=status]', ({ textContent }) => textContent),
        /not running inside a course/,
      );
    }),
};
