/** The builder, used as a person does. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../cli/main.mjs';
import { openPage, runAxe } from '../pages/probe.mjs';
import { pause } from './pages.mjs';

async function inBuilder({ browser, host }, task, view) {
  const { page, problems } = await openPage(browser, `${host}/dist/builder.html`, view);
  try {
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.waitForSelector('#builder iframe');
    await task(page);
    // What the widgets say of a config with a mistake, and frames that were left while they loaded, are meant.
    return (await problems()).filter((text) => !/^console: <lcf-|^failed request: \S+embed\.html/.test(text));
  } finally {
    await page.evaluate(() => localStorage.clear()).catch(() => {});
    await page.close();
  }
}

const previewTitle = async (page) => {
  const frame = await (await page.$('#preview-frame')).contentFrame();
  return frame.evaluate(() => document.querySelector('lcf-framework')?.model?.framework.title ?? '');
};

async function until(read, wanted, what) {
  for (let attempt = 0; attempt < 80; attempt += 1) {
    const found = await read().catch(() => '');
    if (found === wanted) return;
    await pause(100);
  }
  assert.fail(`${what}: ${await read().catch(String)}`);
}

const code = (page) => page.$eval('.code code', ({ textContent }) => textContent);
const checks = (page) => page.$$eval('.checks strong', (list) => list.map(({ textContent }) => textContent));

/** Sets a field as typing does. */
const type = async (page, selector, text) => {
  await page.focus(selector);
  await page.$eval(selector, (input) => input.select?.());
  await page.keyboard.type(text);
};

/** Name and content of the file that a button hands to the browser's downloads. */
async function downloaded(page, label) {
  await page.evaluate((name) => {
    window.made = null;
    HTMLAnchorElement.prototype.click = function click() {
      window.made = { file: this.download, blob: window.blob };
    };
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => create((window.blob = blob));
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name).click();
  }, label);
  await page.waitForFunction(() => window.made, { timeout: 20_000 });
  const { file, text } = await page.evaluate(async () => {
    const bytes = new Uint8Array(await window.made.blob.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return { file: window.made.file, text: btoa(binary) };
  });
  return { file, bytes: Buffer.from(text, 'base64') };
}

export const builderChecks = {
  'builder: nothing for axe, no sideways scroll, at 1280 and at 320 px': async (context) => {
    const found = [];
    for (const width of [1280, 320]) {
      found.push(
        ...(await inBuilder(
          context,
          async (page) => {
            for (const tab of ['form', 'json']) {
              await page.click(`input[name=tab][value=${tab}]`);
              await pause(200);
              const overflow = await page.evaluate(
                () => document.scrollingElement.scrollWidth - document.documentElement.clientWidth,
              );
              assert.ok(overflow <= 0, `scrolls sideways by ${overflow} at ${width}`);
              const axe = await runAxe(page, { iframes: false });
              assert.deepEqual(axe, []);
            }
          },
          { width },
        )),
      );
    }
    // axe adds styles of its own, which the policy reports.
    return found.filter((text) => !text.startsWith('policy violation'));
  },
  'builder: content as a form reaches the preview, the JSON and the code, and stays': (context) =>
    inBuilder(context, async (page) => {
      await type(page, '#f-title', 'Our own framework');
      await until(() => previewTitle(page), 'Our own framework', 'preview');
      assert.match(await code(page), /title="Our own framework"/);
      assert.match(await code(page), /#lcf-config=/);
      await page.click('input[name=tab][value=json]');
      await page.waitForSelector('#json');
      const json = await page.$eval('#json', ({ value }) => value);
      assert.deepEqual(JSON.parse(json), { version: 1, framework: { title: 'Our own framework' } });
      await pause(500);
      await page.reload();
      await until(() => previewTitle(page), 'Our own framework', 'preview after a reload');
    }),
  'builder: mistakes in the JSON are listed and jumped to, the form waits': (context) =>
    inBuilder(context, async (page) => {
      await page.click('input[name=tab][value=json]');
      await page.waitForSelector('#json');
      await page.$eval('#json', (area) => area.select());
      await page.keyboard.type('{\n"theme": { "radius": "big" }\n}');
      await page.waitForSelector('.issues li.error');
      assert.match(await page.$eval('.issues li.error', ({ innerText }) => innerText), /found "big"/);
      assert.ok((await checks(page)).includes('The config has mistakes'));
      await page.click('.issues li.error button');
      const selected = () =>
        page.$eval('#json', (area) => area.value.slice(area.selectionStart, area.selectionEnd));
      await until(
        async () => (await selected()).startsWith('"radius": "big"'),
        true,
        'the place is selected',
      );
      await page.waitForFunction(() =>
        /Corners|radius/i.test(document.querySelector('#json-help').innerText),
      );
      await page.$eval('#json', (area) => area.select());
      await page.keyboard.type('{ "theme": ');
      await page.click('input[name=tab][value=form]');
      await page.waitForFunction(() => /Mend it first/.test(document.querySelector('.content').innerText));
      assert.equal(
        await page.$eval('.files .buttons button:nth-of-type(4)', ({ disabled }) => disabled),
        true,
      );
    }),
  'builder: the accent tells its contrast; the host changes the form of the code': (context) =>
    inBuilder(context, async (page) => {
      const says = (sentence) => async () => (await checks(page)).includes(sentence);
      const codeIs = (pattern) => async () => pattern.test(await code(page));
      await type(page, '.color input[type=text]', '#8a1538');
      await page.keyboard.press('Tab');
      await until(says('Contrast passes'), true, 'the accent is measured');
      await page.select('#host', 'html');
      await until(codeIs(/integrity="sha384-[\w+/]{64}"/), true, 'the code names the hash');
      await until(says('Host your config'), true, 'the config has to be hosted');
      await page.select('#host', 'schoology');
      await until(async () => (await page.$$('.code code')).length, 0, 'a package needs no code');
      await page.select('#host', 'canvas-theme');
      await until(codeIs(/^document\.head\.append/), true, 'a theme script adds the loader');
      await until(async () => (await page.$$('.code code')).length, 2, 'the mark stands apart');
    }),
  'builder: copying says so': (context) =>
    inBuilder(context, async (page) => {
      await page.evaluate(() => {
        const writeText = (text) => Promise.resolve((window.copied = text));
        Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
      });
      await page.click('.code button');
      await page.waitForFunction(() =>
        document.querySelector('[role=status]').textContent.startsWith('Copied'),
      );
      assert.equal(await page.evaluate(() => window.copied), await code(page));
    }),
  'builder: the same bytes as the command': (context) =>
    inBuilder(context, async (page) => {
      const folder = mkdtempSync(join(tmpdir(), 'lcf-'));
      try {
        await type(page, '#f-title', 'Same bytes');
        await pause(500);
        const config = await downloaded(page, 'Config (JSON)');
        writeFileSync(join(folder, 'c.json'), config.bytes);
        for (const [label, target] of [
          ['Single file (HTML)', 'single'],
          ['SCORM 1.2', 'scorm12'],
          ['Common Cartridge 1.1', 'cc11'],
        ]) {
          const made = await downloaded(page, label);
          const out = join(folder, target);
          await main(['build', join(folder, 'c.json'), '--to', target, '-o', out], {
            dist: context.dist,
            out() {},
            err() {},
          });
          assert.ok(readFileSync(out).equals(made.bytes), `${made.file} differs from the command's`);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
  'builder: start over can be undone; a file can be opened': (context) =>
    inBuilder(context, async (page) => {
      const folder = mkdtempSync(join(tmpdir(), 'lcf-'));
      try {
        writeFileSync(join(folder, 'd.jsonc'), '// mine\n{ "framework": { "title": "From a file" } }');
        const input = await page.$('.files input[type=file]');
        await input.uploadFile(join(folder, 'd.jsonc'));
        await until(() => previewTitle(page), 'From a file', 'preview');
        const press = (name) =>
          page.evaluate(
            (label) =>
              [...document.querySelectorAll('button')]
                .find(({ textContent }) => textContent.trim() === label)
                .click(),
            name,
          );
        await press('Start over');
        await until(() => previewTitle(page), 'Learner-Centered Framework', 'preview');
        await press('Undo');
        await until(() => previewTitle(page), 'From a file', 'preview');
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
  'builder: choices, tabs and parts by keyboard alone': (context) =>
    inBuilder(context, async (page) => {
      await page.focus('input[name=widget]:checked');
      await page.keyboard.press('ArrowDown');
      await until(async () => (await code(page)).includes('widget=practice-cards'), true, 'the code follows');
      await page.focus('input[name=device]:checked');
      await page.keyboard.press('ArrowLeft');
      await page.waitForFunction(() => document.querySelector('#preview-frame').clientWidth === 390);
      await page.focus('.part summary');
      await page.keyboard.press('Enter');
      assert.equal(await page.$eval('.part', ({ open }) => open), true);
    }),
};
