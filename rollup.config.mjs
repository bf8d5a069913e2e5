import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { arrayFrom } from './scripts/rollup/array-from.mjs';
import { minifyLiterals } from './scripts/rollup/minify-literals.mjs';
import { compiledMaps } from './scripts/rollup/compiled-maps.mjs';
import { classicScript } from './scripts/rollup/classic-script.mjs';
import { litDecorators } from './scripts/rollup/lit-decorators.mjs';
import { languageFiles } from './scripts/rollup/language-files.mjs';
import { bundledLicenses } from './scripts/rollup/licenses.mjs';
import { sharedChunk } from './scripts/rollup/shared-chunk.mjs';
import { sameScript } from './scripts/rollup/same-script.mjs';
import { COMPILED, listEntries } from './scripts/rollup/paths.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const banner = `/*! lcf-widgets ${version} | MIT | third-party notices: licenses.txt */`;
// `sideEffects` of package.json speaks of dist/, not of what tsc wrote.
const ignoreSideEffectsForRoot = true;
const resolve = nodeResolve({ browser: true, exportConditions: ['production'], ignoreSideEffectsForRoot });

/** tsc writes `this && this.__decorate`, which is harmless in a module. */
function onLog(level, log, handler) {
  if (log.code === 'THIS_IS_UNDEFINED') return;
  handler(level === 'warn' ? 'error' : level, log);
}

/** Modules for bundlers: one file per source module, Lit left to the host's bundler, d3 and valibot inside. */
export const modules = {
  input: listEntries(),
  external: /^(lit|lit-html|lit-element|@lit\/[\w-]+)(\/|$)/,
  onLog,
  plugins: [nodeResolve({ browser: true, ignoreSideEffectsForRoot }), arrayFrom(), bundledLicenses()],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: COMPILED,
    entryFileNames: ({ name }) =>
      `${name.replace(/^.*node_modules\//, 'vendor/').replace('_virtual/', 'vendor/')}.js`,
    hoistTransitiveImports: false,
  },
};

/**
 * First line of what a page fetches piece by piece. It calls most of a piece at once; Chromium then compiles it all
 * while it arrives, beside the main thread, and not function by function as they are called.
 */
const compileAtOnce = '//# allFunctionsCalledOnLoad';
const minify = (preamble = null) =>
  terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: /^!/, preamble } });
const browserPlugins = (entry) => [
  languageFiles(entry),
  resolve,
  compiledMaps(),
  arrayFrom(),
  litDecorators(),
  minifyLiterals(),
];

/**
 * What a page loads with one script tag: every widget in one minified file. What most readers never ask for
 * (printing, exports, a tour: each a literal `import()`) lies beside it in `extras/`, as languages do in `lang/`.
 */
export function widgets(input) {
  const [[name, entry]] = Object.entries(input);
  return {
    input,
    onLog,
    // Extras import what they share from the widgets' own file: it may export more than its source does.
    preserveEntrySignatures: 'allow-extension',
    plugins: [...browserPlugins(entry), sameScript()],
    output: {
      format: 'es',
      sourcemap: true,
      banner: ({ isEntry }) => (isEntry ? banner : ''),
      entryFileNames: '[name].js',
      onlyExplicitManualChunks: true,
      // What the bodies of widgets share.
      manualChunks: sharedChunk(
        'shared',
        { of: `${COMPILED}/embed/early.js`, pattern: /(?:-part|-body)\.js$/ },
        2,
        { name, entry },
      ),
      chunkFileNames: 'extras/[name]-[hash:7].js',
      plugins: [minify(compileAtOnce)],
    },
  };
}

/** The same as one file with nothing beside it but languages: for pages that cannot bring a folder. */
export function standalone(input, format = 'es') {
  return {
    input,
    onLog,
    plugins: browserPlugins(input),
    output: { format, sourcemap: true, inlineDynamicImports: true, banner, plugins: [minify()] },
  };
}

/** The loader, and beside it in `chunks/` what it imports: a page fetches only the widgets it shows. */
export function loaded(input) {
  const [entry] = Object.values(input);
  return {
    input,
    onLog,
    plugins: browserPlugins(entry),
    output: {
      format: 'es',
      sourcemap: true,
      banner: ({ isEntry }) => (isEntry ? banner : ''),
      entryFileNames: '[name].js',
      onlyExplicitManualChunks: true,
      // What every widget stands on.
      manualChunks: sharedChunk('core', { of: entry, pattern: /define/ }, 5),
      // Named by content: a page never mixes the chunks of two versions.
      chunkFileNames: 'chunks/[name]-[hash:7].js',
      plugins: [classicScript(), minify()],
    },
  };
}
