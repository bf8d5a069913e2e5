/** The builder, used as a person does. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
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
    return (await problems()).filter((text) => !/^console: <lcf-|^failed request: \S+\/dist\//.test(text));
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
  for (let attempt = 0; attempt < 250; attempt += 1) {
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

/** The buttons of the downloads by form. */
const FORMS = {
  element: 'Page and files (zip)',
  iframe: 'Frame page and files (zip)',
  single: 'Single file (HTML)',
  static: 'Text and picture (zip)',
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004',
  cc11: 'Common Cartridge 1.1',
  cc13: 'Common Cartridge 1.3',
  zip: 'Web content (zip)',
};

/** A folder, which a browser can only hand over as a zip: the same files with the same bytes. */
function sameFiles({ file, bytes }, folder) {
  const zipped = unzipSync(bytes);
  const paths = readdirSync(folder, { recursive: true }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  assert.deepEqual(Object.keys(zipped).sort(), paths.sort(), file);
  for (const path of paths)
    assert.ok(readFileSync(join(folder, path)).equals(zipped[path]), `${file}: ${path}`);
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
      await type(page, '.color input[type=text]', '#8a1');
      // The page is drawn anew while a person writes.
      await page.evaluate(() => document.querySelector('.preview input[type=checkbox]').click());
      await pause(100);
      await page.focus('.color input[type=text]');
      await page.keyboard.press('End');
      await page.keyboard.type('538');
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
  'builder: every form has the same bytes as the command’s': (context) =>
    inBuilder(context, async (page) => {
      const folder = mkdtempSync(join(tmpdir(), 'lcf-'));
      try {
        await type(page, '#f-title', 'Same bytes');
        await page.select('#locale', 'es');
        await pause(500);
        const config = await downloaded(page, 'Config (JSON)');
        writeFileSync(join(folder, 'c.json'), config.bytes);
        for (const [target, label] of Object.entries(FORMS)) {
          const made = await downloaded(page, label);
          const out = join(folder, target);
          const args = ['--to', target, '--locale', 'es', '-o', out];
          const io = { dist: context.dist, out() {}, err() {} };
          assert.equal(await main(['build', join(folder, 'c.json'), ...args], io), 0);
          if (statSync(out).isDirectory()) sameFiles(made, out);
          else assert.ok(readFileSync(out).equals(made.bytes), `${made.file} differs from the command's`);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
  'builder: the contrast of a color follows while it is picked': (context) =>
    inBuilder(context, async (page) => {
      const pick = (selector, color) =>
        page.$eval(
          selector,
          (input, value) => {
            input.value = value;
            input.dispatchEvent(new Event('input', { bubbles: true }));
          },
          color,
        );
      const said = (selector) => page.$eval(`${selector}-help`, ({ textContent }) => textContent);
      await pick('#accent', '#8a1538');
      await page.waitForFunction(() =>
        /Drawn as #8a1538 on a light page \(9\.4 to 1\)/.test(
          document.querySelector('#accent-help')?.textContent,
        ),
      );
      await pick('#accent', '#ffee00');
      await page.waitForFunction(() => !/#8a1538/.test(document.querySelector('#accent-help').textContent));
      const [, ratio] = /light page \(([\d.]+) to 1\)/.exec(await said('#accent'));
      assert.ok(Number(ratio) >= 3, `yellow is drawn at ${ratio} to 1`);
      assert.equal(
        await page.$eval('#accent', (input) => input.getAttribute('aria-describedby')),
        'accent-help',
      );
      const hue = '#learning-experiences-authentic-color';
      await page.$$eval('.part', (parts) => parts.forEach((part) => (part.open = true)));
      await pick(hue, '#123456');
      await page.waitForFunction(
        (selector) => /#123456/.test(document.querySelector(`${selector}-help`)?.textContent),
        {},
        hue,
      );
    }),
  'builder: a hostile and a very large config do no harm': (context) =>
    inBuilder(context, async (page) => {
      const paste = async (text) => {
        await page.click('input[name=tab][value=json]');
        await page.waitForSelector('#json');
        const start = Date.now();
        await page.$eval(
          '#json',
          (area, value) => {
            area.value = value;
            area.dispatchEvent(new Event('input', { bubbles: true }));
          },
          text,
        );
        await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 500)));
        return Date.now() - start;
      };
      const evil = '"><img src=x onerror="window.hurt=1"></script><script>window.hurt=1</script>';
      await paste(
        JSON.stringify({
          framework: {
            title: evil,
            center: { title: evil, image: { src: 'javascript:window.hurt=1', alt: evil } },
            source: { label: evil, href: 'javascript:window.hurt=1' },
            rings: [
              {
                id: 'learning-experiences',
                title: evil,
                items: [{ id: 'authentic', title: evil, color: 'url(x)' }],
              },
            ],
          },
        }).replace('{', '{"__proto__":{"bad":1},"constructor":{"prototype":{"bad":1}},'),
      );
      for (const host of ['html', 'canvas', 'canvas-theme', 'wordpress-author'])
        await page.select('#host', host);
      await pause(600);
      assert.equal(await page.evaluate(() => window.hurt ?? {}.bad), undefined);
      const frame = await (await page.$('#preview-frame')).contentFrame();
      assert.equal(await frame.evaluate(() => window.hurt ?? {}.bad), undefined);
      assert.ok(await page.$$eval('.issues li', (list) => list.length), 'the mistakes are listed');
      await paste('['.repeat(200_000));
      assert.match(await page.$eval('.issues', ({ innerText }) => innerText), /Mistake/);
      // Two thousand parts, two megabytes: slow is allowed, stuck is not.
      const items = Array.from({ length: 2000 }, (_, index) => ({
        id: `part-${index}`,
        title: `Part ${index}`,
        description: 'Long '.repeat(200),
      }));
      const large = JSON.stringify({
        framework: { rings: [{ id: 'learning-experiences', items: [{ id: 'authentic', items }] }] },
      });
      const time = await paste(large);
      assert.ok(time < 30_000, `${time} ms for ${large.length} characters`);
      await paste('{ "framework": { "title": "Small again" } }');
      await until(() => previewTitle(page), 'Small again', 'preview after a large config');
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
