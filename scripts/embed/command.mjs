/** The `lcf` command and the kit behind it, in Node and in the browser. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import sanitizeHtml from 'sanitize-html';
import { main } from '../../cli/main.mjs';
import { CANVAS } from './canvas-rules.mjs';
import { pause } from './pages.mjs';
import { manifestProblems } from './xml.mjs';

const DISTRICT = resolve('examples/district.json');
const ZIPS = ['scorm12', 'scorm2004', 'cc11', 'cc13', 'zip'];

async function inFolder(task) {
  const folder = mkdtempSync(join(tmpdir(), 'lcf-'));
  try {
    await task(folder);
    return [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function lcf({ dist }, ...args) {
  const said = { out: [], err: [] };
  const code = await main(args, {
    dist,
    out: (text) => said.out.push(text),
    err: (text) => said.err.push(text),
  });
  return { code, out: said.out.join('\n'), err: said.err.join('\n') };
}

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
const textOf = (html) =>
  sanitizeHtml(html, { allowedTags: [], allowedAttributes: {} }).replace(/\s+/g, ' ').trim();

async function buildAll(context, folder) {
  for (const target of ['element', 'iframe', 'single', 'static', ...ZIPS]) {
    const args = [
      '--widget',
      'diagram,readiness-form',
      '--base',
      'https://w.district.example/lcf',
      '-o',
      join(folder, target),
    ];
    const { code, err } = await lcf(context, 'build', DISTRICT, '--to', target, ...args);
    assert.equal(code, 0, `${target}: ${err}`);
  }
}

export const commandChecks = {
  'init writes a config that is right, and never over another': (context) =>
    inFolder(async (folder) => {
      const file = join(folder, 'district.jsonc');
      assert.equal((await lcf(context, 'init', file)).code, 0);
      assert.match(readFileSync(file, 'utf8'), /^\/\/ A config/);
      const checked = await lcf(context, 'validate', '--strict', file);
      assert.deepEqual([checked.code, checked.err], [0, '']);
      writeFileSync(file, 'mine');
      const again = await lcf(context, 'init', file);
      assert.equal(again.code, 2);
      assert.match(again.err, /is there already/);
      assert.equal(readFileSync(file, 'utf8'), 'mine');
    }),
  'validate names line and column, and its exit code tells errors from warnings': (context) =>
    inFolder(async (folder) => {
      const file = (name, text) => {
        writeFileSync(join(folder, name), text);
        return join(folder, name);
      };
      const warned = file('warned.json', '{\n  "framewrk": {}\n}');
      const wrong = file('wrong.json', '{\n  "theme": { "radius": "big" }\n}');
      const broken = file('broken.json', '{\n  "version": 1,\n}');
      const soft = await lcf(context, 'validate', warned);
      assert.equal(soft.code, 0);
      assert.match(soft.err, /warned\.json:2:3 warning at \/framewrk: .*Did you mean "framework"\?/);
      assert.equal((await lcf(context, 'validate', warned, '--strict')).code, 1);
      const hard = await lcf(context, 'validate', wrong, broken);
      assert.equal(hard.code, 1);
      assert.match(hard.err, /wrong\.json:2:14 error/);
      assert.match(hard.err, /broken\.json:3:1 error/);
      const json = await lcf(context, 'validate', '--json', wrong);
      assert.equal(json.code, 1);
      const { ok, files } = JSON.parse(json.out);
      assert.deepEqual([ok, files[0].issues[0].line, files[0].issues[0].path], [false, 2, '/theme/radius']);
      for (const args of [
        ['validate'],
        ['validate', join(folder, 'none.json')],
        ['validate', folder],
        ['validate', wrong, '--loud'],
      ]) {
        const result = await lcf(context, ...args);
        assert.equal(result.code, 2, args.join(' '));
        assert.doesNotMatch(result.err, /\n\s+at /);
      }
      writeFileSync(join(folder, 'latin.json'), Buffer.from([0x7b, 0xe4, 0x7d]));
      assert.match((await lcf(context, 'validate', join(folder, 'latin.json'))).err, /not UTF-8/);
    }),
  'help and mistakes in the call': async (context) => {
    assert.equal((await lcf(context, '--help')).code, 0);
    assert.equal((await lcf(context)).code, 2);
    for (const command of ['init', 'validate', 'build', 'snippet', 'preview'])
      assert.match((await lcf(context, command, '--help')).out, new RegExp(`^lcf ${command}`));
    const mistakes = [
      ['biuld'],
      ['build', DISTRICT],
      ['build', DISTRICT, '--to', 'pdf'],
      ['build', DISTRICT, '--to', 'zip', '--widget', 'radar'],
      ['build', DISTRICT, '--to', 'zip', '--locale', 'x y'],
      ['build', DISTRICT, '--to', 'zip', '--base', 'javascript:alert(1)'],
      ['build', DISTRICT, 'other.json', '--to', 'zip'],
      ['snippet', DISTRICT],
      ['snippet', DISTRICT, '--host', 'geocities'],
      ['snippet', DISTRICT, '--host', 'canvas', '--height', 'tall'],
      ['preview', DISTRICT, '--port', '99999'],
    ];
    for (const args of mistakes) {
      const { code, err } = await lcf(context, ...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /^lcf: [^\n]+$/, args.join(' '));
    }
    return [];
  },
  'every form is built, twice the same bytes, the same in the browser': (context) =>
    inFolder(async (folder) => {
      await buildAll(context, join(folder, 'one'));
      await pause(2100); // longer than the clock step of a zip
      await buildAll(context, join(folder, 'two'));
      const files = readdirSync(join(folder, 'one'), { recursive: true, withFileTypes: true }).filter(
        (entry) => entry.isFile(),
      );
      assert.ok(files.length > 20);
      for (const { parentPath, path, name } of files) {
        const file = join(parentPath ?? path, name);
        assert.equal(
          hash(readFileSync(file)),
          hash(readFileSync(file.replace(`${folder}/one`, `${folder}/two`))),
          file,
        );
      }
      await sameInBrowser(context, join(folder, 'one'));
    }),
  'packages list every file, and their manifests are sound': (context) =>
    inFolder(async (folder) => {
      await buildAll(context, folder);
      for (const target of ['scorm12', 'scorm2004', 'cc11', 'cc13']) {
        const files = unzipSync(readFileSync(join(folder, target)));
        const xml = Buffer.from(files['imsmanifest.xml']).toString();
        assert.equal(Object.keys(files)[0], 'imsmanifest.xml');
        const { problems, resources } = manifestProblems(xml, Object.keys(files));
        assert.deepEqual(problems, [], target);
        if (target.startsWith('scorm')) {
          assert.equal(resources.length, 1);
          assert.match(xml, target === 'scorm12' ? /adlcp:scormtype="sco"/ : /adlcp:scormType="sco"/);
        } else {
          const link = Buffer.from(files['interactive.xml']).toString();
          assert.match(link, target === 'cc11' ? /imsccv1p1\/imswl_v1p1"/ : /imsccv1p3\/imswl_v1p3"/);
          assert.match(
            link,
            /url href="https:\/\/w\.district\.example\/lcf\/embed\.html\?widget=diagram,readiness-form&amp;config=config\.json"/,
          );
        }
        const text = Object.values(files)
          .map((bytes) => Buffer.from(bytes).toString())
          .join('');
        assert.doesNotMatch(text, /(?:src|href)="http:/);
      }
    }),
  'a failed build leaves nothing behind, and an old one whole': (context) =>
    inFolder(async (folder) => {
      const out = join(folder, 'page.html');
      writeFileSync(out, 'old');
      const config = join(folder, 'bad.json');
      writeFileSync(config, '{ "framework": ');
      const failed = await lcf(context, 'build', config, '--to', 'single', '-o', out, '--force');
      assert.equal(failed.code, 1);
      assert.match(failed.err, /bad\.json:1:16 error/);
      const exists = await lcf(context, 'build', DISTRICT, '--to', 'single', '-o', out);
      assert.equal(exists.code, 2);
      assert.equal(readFileSync(out, 'utf8'), 'old');
      writeFileSync(
        config,
        '{ "framework": { "center": { "image": { "src": "missing.png", "alt": "" } } } }',
      );
      assert.equal(
        (await lcf(context, 'build', config, '--to', 'zip', '-o', join(folder, 'new.zip'))).code,
        1,
      );
      mkdirSync(join(folder, 'outside'));
      writeFileSync(join(folder, 'secret.png'), 'secret');
      symlinkSync(join(folder, 'secret.png'), join(folder, 'outside/missing.png'));
      writeFileSync(join(folder, 'outside/c.json'), readFileSync(config));
      assert.match(
        (await lcf(context, 'build', join(folder, 'outside/c.json'), '--to', 'zip')).err,
        /is not below/,
      );
      assert.equal(
        (await lcf(context, 'build', DISTRICT, '--to', 'single', '-o', join(config, 'x.html'))).code,
        2,
      );
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.endsWith('.tmp') || name === 'new.zip'),
        [],
      );
      assert.equal(
        (await lcf(context, 'build', DISTRICT, '--to', 'element', '-o', join(folder, 'site'))).code,
        0,
      );
      assert.equal(
        (await lcf(context, 'build', DISTRICT, '--to', 'element', '-o', join(folder, 'site'), '--force'))
          .code,
        0,
      );
      assert.ok(existsSync(join(folder, 'site/index.html')));
    }),
  '--force never takes away what lcf did not make': (context) =>
    inFolder(async (folder) => {
      const site = join(folder, 'site');
      const build = (target, out) => lcf(context, 'build', DISTRICT, '--to', target, '-o', out, '--force');
      mkdirSync(site);
      writeFileSync(join(site, 'thesis.txt'), 'mine');
      for (const target of ['element', 'static', 'single', 'scorm12']) {
        const { code, err } = await build(target, site);
        assert.equal(code, 2, target);
        assert.match(err, /stays/);
      }
      assert.equal(readFileSync(join(site, 'thesis.txt'), 'utf8'), 'mine');
      rmSync(join(site, 'thesis.txt'));
      assert.equal((await build('element', site)).code, 0);
      // What an older version left, and another form in its place.
      writeFileSync(join(site, 'lcf-old.js'), '');
      assert.equal((await build('element', site)).code, 0);
      assert.equal(existsSync(join(site, 'lcf-old.js')), false);
      const file = join(folder, 'file');
      writeFileSync(file, 'mine');
      assert.equal((await build('element', file)).code, 2);
      assert.equal(readFileSync(file, 'utf8'), 'mine');
    }),
  'ended in the middle, it leaves the old file whole, or the new one': (context) =>
    inFolder(async (folder) => {
      const out = join(folder, 'page.html');
      const code = `import(${JSON.stringify(pathToFileURL(resolve('cli/main.mjs')).href)}).then(({ main }) =>
        main(['build', ${JSON.stringify(DISTRICT)}, '--to', 'single', '-o', ${JSON.stringify(out)}, '--force'], { dist: ${JSON.stringify(context.dist)}, out() {} }))`;
      const start = () => spawn(process.execPath, ['-e', code], { stdio: 'ignore' });
      const ended = (child) => new Promise((done) => child.once('exit', (status, signal) => done(signal)));
      const begun = Date.now();
      await ended(start());
      const whole = Date.now() - begun;
      const made = readFileSync(out, 'utf8');
      assert.match(made, /<\/html>\n$/);
      let killed = 0;
      for (let step = 1; step <= 12; step += 1) {
        writeFileSync(out, 'old');
        const child = start();
        const end = ended(child);
        setTimeout(() => child.kill('SIGKILL'), (whole * (step + 4)) / 16);
        if ((await end) === 'SIGKILL') killed += 1;
        assert.ok(['old', made].includes(readFileSync(out, 'utf8')), `half a file at step ${step}`);
      }
      assert.ok(killed > 2, `${killed} of 12 were ended in time`);
    }),
  'a place that cannot be written to is named in one line': (context) =>
    inFolder(async (folder) => {
      const file = join(folder, 'file');
      writeFileSync(file, 'x');
      for (const [target, out] of [
        ['single', join(file, 'page.html')],
        ['zip', join(file, 'deep/er.zip')],
        ['static', join(file, 'site')],
        ['single', join(folder, `${'long'.repeat(80)}.html`)],
      ]) {
        const { code, err } = await lcf(context, 'build', DISTRICT, '--to', target, '-o', out);
        assert.equal(code, 2, out);
        assert.match(err, /could not be written: [^\n]+$/);
      }
      assert.deepEqual(readdirSync(folder), ['file']);
      assert.equal(readFileSync(file, 'utf8'), 'x');
    }),
  'the text keeps every word and link through the rules of Canvas': (context) =>
    inFolder(async (folder) => {
      await buildAll(context, folder);
      const paste = readFileSync(join(folder, 'static/paste.html'), 'utf8');
      const links = (html) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
      for (const [age, rules] of Object.entries(CANVAS)) {
        const kept = sanitizeHtml(paste, rules);
        assert.equal(textOf(kept), textOf(paste), age);
        assert.deepEqual(links(kept), links(paste), age);
        assert.match(kept, /<img src="framework\.svg" alt="[^"]+"/);
      }
      const today = sanitizeHtml(paste, CANVAS.today);
      const count = (html, pattern) => html.match(pattern)?.length ?? 0;
      for (const pattern of [
        /<details/g,
        /<summary/g,
        /<th /g,
        /scope="row"/g,
        /<caption/g,
        /style="[^"]{5,}"/g,
      ])
        assert.equal(count(today, pattern), count(paste, pattern), String(pattern));
      const mark =
        '<div data-lcf-widget="diagram" data-lcf-config="https://a.example/d.json"><a href="https://a.example/">Outline</a></div>';
      assert.equal(sanitizeHtml(mark, CANVAS.today), mark);
    }),
  'preview shows a config and reloads when it is saved': (context) =>
    inFolder(async (folder) => {
      const file = join(folder, 'd.json');
      const write = (title) => writeFileSync(file, JSON.stringify({ framework: { title } }));
      write('First title');
      let started;
      const ready = new Promise((done) => (started = done));
      await main(['preview', file], { dist: context.dist, out() {}, err() {}, onPreview: started });
      const { address, stop } = await ready;
      const page = await context.browser.newPage();
      try {
        await page.goto(address);
        await page.waitForFunction(() => document.title === 'First title');
        await page.waitForFunction(() => document.querySelector('lcf-framework')?.model);
        write('Second title');
        await page.waitForFunction(() => document.title === 'Second title');
        writeFileSync(file, '{ "framework": <b> ');
        await page.waitForFunction(() => /d\.json:1:16 error/.test(document.body.innerText));
        write('Third title');
        await page.waitForFunction(() => document.title === 'Third title');
        assert.equal((await fetch(new URL('..%2f..%2fetc/passwd', address))).status, 404);
      } finally {
        await page.close();
        stop();
      }
    }),
};

/** Builds every form in a page with the same modules and compares the bytes. */
async function sameInBrowser({ browser, host }, folder) {
  const page = await browser.newPage();
  try {
    await page.goto(`${host}/test/embed/parents/blank.html`);
    const hashes = await page.evaluate(async () => {
      const kit = await import('/dist/kit/index.js');
      const bytesAt = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());
      const config = await (await fetch('/examples/district.json')).text();
      const names = Object.keys(await (await fetch('/dist/integrity.json')).json());
      const all = [...names, 'embed.html', 'licenses.txt'];
      const code = new Map(
        await Promise.all(all.map(async (name) => [name, await bytesAt(`/dist/${name}`)])),
      );
      const assets = new Map([['maple-valley.svg', await bytesAt('/examples/maple-valley.svg')]]);
      const digest = async (content) => {
        const hashed = await crypto.subtle.digest('SHA-256', kit.bytesOf(content));
        return [...new Uint8Array(hashed)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      };
      const found = {};
      for (const target of Object.keys(kit.TARGETS)) {
        const { files } = await kit.buildTarget(target, {
          config,
          assets,
          code,
          widgets: ['diagram', 'readiness-form'],
          base: 'https://w.district.example/lcf',
        });
        const isFolder = kit.TARGETS[target].kind === 'folder';
        for (const [path, content] of files)
          found[isFolder ? `${target}/${path}` : target] = await digest(content);
      }
      return found;
    });
    for (const [path, found] of Object.entries(hashes))
      assert.equal(found, hash(readFileSync(join(folder, path))), path);
  } finally {
    await page.close();
  }
}
