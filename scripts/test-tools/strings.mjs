/** Words come with the part that says them: none may be said where its catalogue has not been imported. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSources } from '../check-imports.mjs';

const STATIC = /(?:^|[\n;])\s*(?:import|export)\s(?!type\s)[^'"`;]*?['"](\.[^'"]+)['"]/g;
const DYNAMIC = /import\(\s*['"](\.[^'"]+)['"]/g;
const KEY = /'([a-z]+\.[a-z0-9-]+)'/g;
const CATALOGUE = /^src\/i18n\/en\//;

/** Strings that are said but not there, as sentences. `sources`: path → text. */
export function findMissing(sources) {
  const targets = (file, pattern) =>
    [...(sources.get(file) ?? '').matchAll(pattern)].map(([, path]) =>
      join(dirname(file), path).replace(/\.js$/, '.ts'),
    );
  const closure = (entry) => {
    const files = new Set([entry]);
    for (const file of files) for (const next of targets(file, STATIC)) files.add(next);
    return files;
  };
  const keysIn = (file) => [...(sources.get(file) ?? '').matchAll(KEY)].map(([, key]) => key);
  const known = new Set([...sources.keys()].filter((file) => CATALOGUE.test(file)).flatMap(keysIn));
  const problems = new Set();
  /** A file that is fetched, with the words that were there before. */
  const visit = (entry, words, trail) => {
    if (trail.includes(entry)) return;
    const files = closure(entry);
    const here = new Set(words);
    for (const file of files) if (CATALOGUE.test(file)) for (const key of keysIn(file)) here.add(key);
    for (const file of files) {
      if (file.startsWith('src/i18n/')) continue;
      for (const key of keysIn(file))
        if (known.has(key) && !here.has(key))
          problems.add(`${file} says ${key}, which ${entry} does not bring`);
      for (const part of targets(file, DYNAMIC)) visit(part, here, [...trail, entry]);
    }
  };
  for (const file of sources.keys()) if (/^src\/define\/lcf-/.test(file)) visit(file, new Set(), []);
  return [...problems];
}

const EFFECT = /^(?:addStrings|addIcons|addTexts)\(/m;
const OWN_EXPORT = /^export (?:async )?(?:abstract )?(?:function|class|const)\b/m;

/** Files whose effect a bundler may leave out: they export nothing of their own and are not named as having one. */
export const findSkippable = (sources, named) =>
  [...sources]
    .filter(([file, text]) => EFFECT.test(text) && !OWN_EXPORT.test(text) && !named.includes(`./${file}`))
    .map(([file]) => file);

export const checks = {
  'what a module adds is never left out by a bundler': () => {
    const { sideEffects } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(findSkippable(readSources(), sideEffects), []);
    const tree = {
      'src/a.ts': "export { b } from './b.js';\naddStrings(words);",
      'src/b.ts': 'addStrings(words);\nexport const b = 1;',
      'src/c.ts': 'addIcons({});',
    };
    assert.deepEqual(findSkippable(new Map(Object.entries(tree)), ['./src/c.ts']), ['src/a.ts']);
  },
  'every string is brought by the widget or the part that says it': () =>
    assert.deepEqual(findMissing(readSources()), []),
  'a string that is not brought is found': () => {
    const tree = {
      'src/define/lcf-x.ts': "import '../elements/x.js';",
      'src/elements/x.ts': "import { x } from '../i18n/en/x.js'; t('x.a'); t('x.late'); import('./part.js');",
      'src/elements/part.ts': "import { late } from '../i18n/en/late.js'; t('x.a'); t('x.late'); t('y.b');",
      'src/i18n/en/x.ts': "'x.a': 'A'",
      'src/i18n/en/late.ts': "'x.late': 'L'",
      'src/i18n/en/y.ts': "'y.b': 'B'",
    };
    assert.deepEqual(findMissing(new Map(Object.entries(tree))), [
      'src/elements/x.ts says x.late, which src/define/lcf-x.ts does not bring',
      'src/elements/part.ts says y.b, which src/elements/part.ts does not bring',
    ]);
  },
};
