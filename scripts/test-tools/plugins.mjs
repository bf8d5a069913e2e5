/** The build's own plugins. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';
import { rollup } from 'rollup';
import { arrayFrom } from '../rollup/array-from.mjs';
import { classicScript } from '../rollup/classic-script.mjs';
import { languageFiles } from '../rollup/language-files.mjs';
import { litDecorators } from '../rollup/lit-decorators.mjs';
import { sameScript } from '../rollup/same-script.mjs';
import { sharedChunk } from '../rollup/shared-chunk.mjs';

async function bundleText(code, plugin = arrayFrom()) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? code : null),
  };
  const build = await rollup({ input: 'entry', plugins: [entry, plugin], onLog() {} });
  const { output } = await build.generate({ format: 'es' });
  return output[0].code;
}

/** Bundles a small tree of files, given as `path → code`, with the languages left out. */
async function bundleTree(files, entry, output, more = []) {
  const tree = {
    name: 'tree',
    resolveId: (id, importer) => (importer ? posix.join(posix.dirname(importer), id) : id),
    load: (id) => files[id] ?? null,
  };
  const plugins = [languageFiles(Object.values(entry)[0], '/src/i18n/languages.js'), tree, ...more];
  const build = await rollup({
    input: entry,
    plugins,
    onLog() {},
    preserveEntrySignatures: 'allow-extension',
  });
  const { output: chunks } = await build.generate(output);
  return Object.fromEntries(chunks.map(({ fileName, code }) => [fileName, code]));
}

const TREE = {
  '/src/embed/page.js': "import '../i18n/languages.js';",
  '/src/loader.js': "export const load = () => import('./part.js');",
  '/src/part.js': "import './i18n/languages.js';",
  '/src/i18n/languages.js':
    "globalThis.es = () => import('./es/index.js'); globalThis.other = () => import('../other.js');",
  '/src/i18n/es/index.js': "export const language = 'Hola';",
  '/src/other.js': "export const other = 'Other';",
};

export const checks = {
  'Array.from survives a host that replaces it': async () => {
    const text = await bundleText(
      'export const out = [Array.from(new Set([1, 2])), Array.from({ length: 2 }, (_, i) => i * 2), Array.from("äb")];',
    );
    assert.doesNotMatch(text, /Array\.from/);
    const original = Array.from;
    try {
      Array.from = () => [];
      const { out } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
      assert.deepEqual(out, [
        [1, 2],
        [0, 2],
        ['ä', 'b'],
      ]);
    } finally {
      Array.from = original;
    }
  },
  'decorators become the calls they make, line by line': async () => {
    const helper =
      'var __decorate = (this && this.__decorate) || function (decorators) {\n    return decorators;\n};\n';
    const rest = [
      "import { property, state } from 'lit/decorators.js';",
      'class A {}',
      '__decorate([',
      '    property({ type: Number, converter: { fromAttribute: (text) => Number(text) } })',
      '], A.prototype, "one", void 0);',
      '__decorate([',
      '    property()',
      '], A.prototype, "two", null);',
      '__decorate([',
      '    state()',
      '], A.prototype, "three", void 0);',
      'end();',
    ].join('\n');
    const { transform } = litDecorators('/src');
    const run = (code) =>
      transform.call({ error: (message) => assert.fail(message) }, code, '/src/a.js').code;
    const code = run(helper + rest);
    assert.equal(code.split('\n').indexOf('end();'), (helper + rest).split('\n').indexOf('end();'));
    const calls = [];
    class Base {
      static createProperty = (...args) => calls.push(args);
    }
    new Function('Base', 'end', code.replace('class A {}', 'class A extends Base {}'))(Base, () => {});
    assert.deepEqual(
      calls.map(([name, options]) => [name, options && Object.keys(options)]),
      [
        ['one', ['type', 'converter']],
        ['two', undefined],
        ['three', ['state', 'attribute']],
      ],
    );
    assert.throws(() => run(`${helper}__decorate([query('a')], A.prototype, "b", void 0);`), /another kind/);
  },
  'the loader is a script that needs no module and leaves no names behind': async () => {
    const text = await bundleText('const one = 1; globalThis.lcfTrial = one + 1;', classicScript());
    runInThisContext(text);
    assert.equal(globalThis.lcfTrial, 2);
    assert.equal(runInThisContext('typeof one'), 'undefined');
    await assert.rejects(bundleText('export const one = 1;', classicScript()), /must have no import, export/);
    await assert.rejects(bundleText('console.log(import.meta.url);', classicScript()), /must have no import/);
  },
  'a language is left to a file beside the script, whatever the shape of the bundle': async () => {
    for (const format of ['es', 'iife']) {
      const output = { format, inlineDynamicImports: true, entryFileNames: '[name].js' };
      const { 'page.js': code } = await bundleTree(TREE, { page: '/src/embed/page.js' }, output);
      assert.match(code, /import\('\.\/lang\/es\.js'\)/, format);
      assert.doesNotMatch(code, /Hola/, format);
      assert.match(code, /Other/, format);
    }
    const output = { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' };
    const files = await bundleTree(TREE, { loader: '/src/loader.js' }, output);
    assert.match(files['chunks/part.js'], /import\('\.\.\/lang\/es\.js'\)/);
    assert.doesNotMatch(Object.values(files).join(), /Hola/);
  },
  'extras use the script that asked for them, whatever its name and version': async () => {
    const tree = {
      '/src/main.js':
        "export { words } from './words.js'; export const one = () => import('./one.js'); export const two = () => import('./two.js');",
      '/src/words.js': 'export const words = []; export const add = (word) => words.push(word);',
      '/src/one.js': "import { add } from './words.js'; import { both } from './both.js'; add('one' + both);",
      '/src/two.js':
        "import { add } from './words.js'; import { both } from './both.js'; export { both as passed } from './both.js'; add('two' + both); export const more = () => import('./more.js');",
      '/src/both.js': "import { add } from './words.js'; export const both = '!'; add('both');",
      '/src/more.js': "import { add } from './words.js'; add('more');",
    };
    const output = { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'extras/[name].js' };
    const files = await bundleTree(tree, { main: '/src/main.js' }, output, [sameScript()]);
    // What both share is asked for beside each of them: nobody waits for one file to learn of the next.
    assert.equal(
      Object.values(files)
        .join('')
        .match(/both\.js' \+ [^;]*\.catch/g)?.length,
      2,
    );
    assert.equal(files['extras/two.js'].match(/\bawait\b/g)?.length, 1);
    const folder = mkdtempSync(join(tmpdir(), 'lcf-extras-'));
    try {
      mkdirSync(join(folder, 'extras'));
      writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
      for (const [name, code] of Object.entries(files))
        writeFileSync(join(folder, name === 'main.js' ? 'renamed.js' : name), code);
      const { words, one, two } = await import(`${pathToFileURL(join(folder, 'renamed.js'))}?ver=6.1`);
      await one();
      const { more, passed } = await two();
      await more();
      assert.equal(passed, '!');
      assert.deepEqual(words, ['both', 'one!', 'two!', 'more']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  'the script of a page imports nothing before it runs': async () => {
    const tree = {
      '/src/main.js':
        "import { base } from './base.js'; globalThis.more = [() => import('./more.js'), base];",
      '/src/base.js': 'export const base = () => globalThis.console.log();',
      '/src/more.js': "import { base } from './base.js'; globalThis.other = base;",
    };
    const output = { format: 'es', manualChunks: (id) => (id.endsWith('base.js') ? 'base' : undefined) };
    await assert.rejects(
      bundleTree(tree, { main: '/src/main.js' }, output, [sameScript()]),
      /same-script: main\.js imports base/,
    );
  },
  'what several parts share is one file, without what lies in the script already': async () => {
    const tree = {
      '/src/main.js':
        "import { base } from './base.js'; globalThis.parts = [() => import('./a-part.js'), () => import('./b-part.js'), () => import('./c-part.js'), () => import('./later.js')]; base();",
      '/src/base.js': 'export const base = () => globalThis.console.log();',
      '/src/a-part.js':
        "import './base.js'; import './one.js'; import './two.js'; export const a = 'part a';",
      '/src/b-part.js': "import './one.js'; import './deep.js'; export const b = 'part b';",
      '/src/c-part.js':
        "import './two.js'; import './deep.js'; import './own.js'; export const c = 'part c';",
      '/src/later.js': "import './one.js'; export const later = 'later';",
      '/src/one.js': "import './deep.js'; globalThis.one = 'one';",
      '/src/two.js': "globalThis.two = 'two';",
      '/src/deep.js': "import { base } from './base.js'; globalThis.deep = [base, 'deep'];",
      '/src/own.js': "globalThis.own = 'own';",
    };
    const output = {
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      onlyExplicitManualChunks: true,
      manualChunks: sharedChunk('shared', { of: '/src/main.js', pattern: /-part\.js$/ }, 2, {
        name: 'main',
        entry: '/src/main.js',
      }),
    };
    const files = await bundleTree(tree, { main: '/src/main.js' }, output);
    assert.deepEqual(Object.keys(files).sort(), [
      'a-part.js',
      'b-part.js',
      'c-part.js',
      'later.js',
      'main.js',
      'shared.js',
    ]);
    for (const word of ['one', 'two', 'deep']) assert.match(files['shared.js'], new RegExp(`'${word}'`));
    assert.doesNotMatch(files['shared.js'], /own|const base/);
    assert.match(files['main.js'], /const base/);
  },
};
