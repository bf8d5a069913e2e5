/**
 * The package as others get it: packed, unpacked beside React 19, Vue 3, Svelte 5 and plain modules, built with
 * Vite, opened in a browser; imported in Node; its types and its package.json checked. `npm run test:packages`.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { compile as compileSvelte, compileModule } from 'svelte/compiler';
import { build } from 'vite';
import { findChromium } from './browser.mjs';
import { buildAll } from './build.mjs';
import { createTally } from './pages/checks.mjs';
import { startServer } from './static-server.mjs';

const PARTS = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'custom-elements.json', 'bin', 'cli'];
/** Files for `<script>` tags and data: nothing that TypeScript resolves. */
const SCRIPTS = ['./lcf-widgets.js', './lcf-loader.js', './config.schema.json', './custom-elements.json'];
const NAMES = { react: 'react.jsx', vue: 'vue.js', svelte: 'svelte.js', plain: 'plain.js' };
const bin = (name) => resolve('node_modules/.bin', name);

/** Svelte's own plugin brings more packages than this needs. */
const svelte = {
  name: 'svelte',
  transform(code, id) {
    if (id.endsWith('.svelte')) return compileSvelte(code, { filename: id, generate: 'client' }).js;
    return /\.svelte\.js$/.test(id) ? compileModule(code, { filename: id, generate: 'client' }).js : null;
  },
};

/** Packs what ships and lays it into a project's `node_modules`, beside links to the others. */
async function layOut(home) {
  const source = join(home, 'source');
  mkdirSync(source);
  for (const part of PARTS) cpSync(part, join(source, part), { recursive: true });
  await buildAll(join(source, 'dist'));
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', home], {
      cwd: source,
      encoding: 'utf8',
    }),
  );
  const project = join(home, 'project');
  const modules = join(project, 'node_modules');
  mkdirSync(modules, { recursive: true });
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.') && name !== 'lcf-widgets')
      symlinkSync(resolve('node_modules', name), join(modules, name));
  execFileSync('tar', ['xzf', join(home, filename), '-C', modules]);
  cpSync(join(modules, 'package'), join(modules, 'lcf-widgets'), { recursive: true });
  rmSync(join(modules, 'package'), { recursive: true });
  cpSync('test/packages', project, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }');
  return { project, packed: join(home, filename) };
}

async function bundle(project, name) {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"></head><body><div id="app"></div><script type="module" src="/${NAMES[name]}"></script></body></html>`;
  writeFileSync(join(project, 'index.html'), page);
  const outDir = join(project, 'built', name);
  await build({
    root: project,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [svelte],
    resolve: { preserveSymlinks: true },
    build: { outDir, emptyOutDir: true },
  });
}

async function tryInBrowser(browser, address, name) {
  const page = await browser.newPage();
  const problems = [];
  page.on(
    'console',
    (message) => ['error', 'warn', 'warning'].includes(message.type()) && problems.push(message.text()),
  );
  page.on('pageerror', (error) => problems.push(String(error.message ?? error)));
  const drawn = () =>
    page.waitForFunction(
      () =>
        (document.querySelector('lcf-practice-cards')?.shadowRoot?.querySelector('.lcf-root')?.textContent
          .length ?? 0) > 100,
      { timeout: 15_000 },
    );
  try {
    await page.goto(`${address}/built/${name}/index.html`);
    await drawn();
    const seen = await page.evaluate(() => {
      const framework = document.querySelector('lcf-framework');
      const cards = document.querySelector('lcf-practice-cards');
      return {
        title: framework.model.framework.title,
        locale: framework.locale,
        level: cards.headingLevel,
        follows: cards.followSelection,
        heard: window.heard > 0,
      };
    });
    assert.deepEqual(
      { ...seen, title: seen.title.toLowerCase() },
      { title: `from ${name}`, locale: 'en', level: 3, follows: true, heard: true },
    );
    const click = () => page.evaluate(() => document.querySelector('#app button').click());
    await click();
    await page.waitForFunction(() => !document.querySelector('lcf-framework'));
    await click();
    await drawn();
    assert.deepEqual(problems, []);
  } finally {
    await page.close();
  }
}

const run = (command, args, cwd) => {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Error(`${error.stdout}${error.stderr}` || error.message, { cause: error });
  }
};

const home = realpathSync(mkdtempSync(join(tmpdir(), 'lcf-')));
const tally = createTally();
const record = async (name, task) =>
  tally.record(
    name,
    await Promise.resolve()
      .then(task)
      .then(
        () => [],
        (error) => error.message.split('\n').slice(0, 60),
      ),
  );
let browser;
let server;
try {
  const { project, packed } = await layOut(home);
  server = await startServer({ root: project });
  browser = await launch({ ...(await findChromium()), headless: true });
  for (const name of Object.keys(NAMES))
    await record(name, async () => {
      await bundle(project, name);
      await tryInBrowser(browser, server.address, name);
    });
  await record('Node imports the library and registers nothing', () =>
    run(
      'node',
      [
        '--input-type=module',
        '-e',
        "const library = await import('lcf-widgets'); if (!library.LcfFramework) process.exit(1); const kit = await import('lcf-widgets/kit.js'); if (!kit.TARGETS) process.exit(1);",
      ],
      project,
    ),
  );
  await record('the command runs from the package', () => {
    run('node', ['node_modules/lcf-widgets/bin/lcf.mjs', 'init', 'd.jsonc'], project);
    run(
      'node',
      ['node_modules/lcf-widgets/bin/lcf.mjs', 'build', 'd.jsonc', '--to', 'single', '-o', 'one.html'],
      project,
    );
  });
  await record('types', () =>
    run(
      'node',
      [
        resolve('node_modules/@typescript/native/bin/tsc'),
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        '--target',
        'es2022',
        '--module',
        'nodenext',
        '--lib',
        'es2023,dom,dom.iterable',
        'types.ts',
      ],
      project,
    ),
  );
  await record('publint', () =>
    run(bin('publint'), ['run', '--strict', join(project, 'node_modules/lcf-widgets')], project),
  );
  await record('attw', () =>
    run(
      bin('attw'),
      [
        packed,
        '--profile',
        'esm-only',
        '--format',
        'table-flipped',
        '--no-emoji',
        '--no-color',
        '--exclude-entrypoints',
        ...SCRIPTS,
      ],
      project,
    ),
  );
} finally {
  await browser?.close();
  await server?.close();
  rmSync(home, { recursive: true, force: true });
}
console.log(`${tally.result.passed} passed, ${tally.result.failed} failed`);
process.exit(tally.result.failed > 0 ? 1 : 0);
