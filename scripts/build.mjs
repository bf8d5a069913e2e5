/** Cleans and fills `dist/`: modules for bundlers with their types, the standalone module, the config schema. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { compile } from './compile.mjs';
import { emitDesignTokens } from './design-tokens.mjs';
import { writeDocs } from './docs-integrity.mjs';
import { classicLanguage, classicLanguageEntry } from './rollup/classic-language.mjs';
import { COMPILED, KIT, listLanguages } from './rollup/paths.mjs';
import { packPlugin } from './wordpress/pack.mjs';

/** Single files: output name to its entry and its format. */
const STANDALONE = {
  'lcf-widgets.classic': ['embed/lcf-classic', 'iife'],
  'lcf-embed': ['embed/embed-page', 'iife'],
  'lcf-parent': ['embed/parent', 'iife'],
  'lcf-scorm': ['embed/scorm-page', 'iife'],
  'lcf-builder': ['builder/builder-page', 'es'],
  xapi: ['embed/xapi', 'es'],
};
/** Pages that ship as they are. */
const PAGES = ['embed.html', 'builder.html', 'builder.css'];

async function bundle({ output, ...input }) {
  const build = await rollup(input);
  await build.write(output);
  await build.close();
}

/** The entries are listed from what tsc wrote, so the config can only be read after it. */
const readConfig = () => import('../rollup.config.mjs');

async function bundleStandalone(directory) {
  const { standalone, widgets, loaded } = await readConfig();
  const { output: pageOutput, ...page } = widgets({ 'lcf-widgets': `${COMPILED}/embed/lcf-widgets.js` });
  await bundle({ ...page, output: { ...pageOutput, dir: directory } });
  for (const [name, [entry, format]] of Object.entries(STANDALONE)) {
    const { output, ...input } = standalone(`${COMPILED}/${entry}.js`, format);
    await bundle({ ...input, output: { ...output, file: `${directory}/${name}.js` } });
  }
  for (const tag of listLanguages()) {
    const { output, ...input } = standalone(`${COMPILED}/i18n/${tag}/index.js`);
    await bundle({ ...input, output: { ...output, file: `${directory}/lang/${tag}.js` } });
    await bundleClassicLanguage(directory, tag, standalone);
  }
  const { output, ...input } = loaded({ 'lcf-loader': `${COMPILED}/loader.js` });
  await bundle({ ...input, output: { ...output, dir: directory } });
  for (const page of PAGES) cpSync(`pages/${page}`, `${directory}/${page}`);
  writeIntegrity(directory);
}

/** The same language as a script, for the classic script of the widgets. */
async function bundleClassicLanguage(directory, tag, standalone) {
  const { output, plugins, ...input } = standalone(classicLanguageEntry(tag), 'iife');
  const file = `${directory}/lang-classic/${tag}.js`;
  await bundle({
    ...input,
    plugins: [classicLanguage(), ...plugins],
    output: { ...output, sourcemap: false, file },
  });
}

/** Hashes of every script a page may name, to print beside the snippets. */
function writeIntegrity(directory) {
  const scripts = readdirSync(directory).filter((name) => /^(lcf-.*|xapi)\.js$/.test(name));
  const folders = ['chunks', 'extras', 'lang', 'lang-classic'].filter((folder) =>
    existsSync(`${directory}/${folder}`),
  );
  const inner = folders.flatMap((folder) =>
    readdirSync(`${directory}/${folder}`).map((name) => `${folder}/${name}`),
  );
  const hashes = [...scripts, ...inner.filter((name) => name.endsWith('.js'))].sort().map((name) => {
    const hash = createHash('sha384').update(readFileSync(`${directory}/${name}`));
    return [name, `sha384-${hash.digest('base64')}`];
  });
  writeFileSync(`${directory}/integrity.json`, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

/** The files a page loads and the kit, into another folder: tests open the pages with them. */
export async function buildStandalone(directory, { compiled = false } = {}) {
  if (!compiled) compile();
  rmSync(directory, { recursive: true, force: true });
  const { modules } = await readConfig();
  await bundle({ ...modules, input: KIT, output: { ...modules.output, dir: directory } });
  await bundleStandalone(directory);
  emitSchema(directory);
}

function copyTypes(directory) {
  const isFolder = (path) => !/\.[a-z]+$/.test(path.slice(COMPILED.length));
  cpSync(COMPILED, directory, {
    recursive: true,
    filter: (path) => isFolder(path) || path.endsWith('.d.ts'),
  });
}

function emitSchema(directory) {
  if (!existsSync('scripts/schema.mjs')) return;
  const { status } = spawnSync(process.execPath, ['scripts/schema.mjs', directory], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Everything that ships, into `dist/`, or into another folder to try it as a package. */
export async function buildAll(directory = 'dist', { compiled = false } = {}) {
  if (!compiled) compile();
  const { modules } = await readConfig();
  rmSync(directory, { recursive: true, force: true });
  await bundle({ ...modules, output: { ...modules.output, dir: directory } });
  await bundleStandalone(directory);
  copyTypes(directory);
  emitSchema(directory);
  await emitDesignTokens(directory);
  writeFileSync(`${directory}/lcf-widgets-wordpress.zip`, await packPlugin(directory));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll();
  writeDocs();
}
