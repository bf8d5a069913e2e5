/** Icons come with the part that shows them: one that was not imported would be an empty picture. */
import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { readSources } from '../check-imports.mjs';

const STATIC = /(?:^|[\n;])\s*import\s(?!type\s)[^'"`;]*?['"](\.[^'"]+)['"]/g;
const SHOWN = /\bicon(?:Path)?\(([^)]*)\)/g;
const NAME = /'([a-z-]+)'/g;
const MORE = 'src/elements/shared/more-icons.ts';

const namesIn = (text) => [...text.matchAll(/^ {2}'?([\w-]+)'?: \{/gm)].map(([, name]) => name);

/** Files that show an icon which neither they nor what they import bring. `sources`: path → text. */
export function findUnbrought(sources) {
  const more = namesIn(sources.get(MORE) ?? '');
  const brings = (file, seen = new Set()) => {
    if (file === MORE) return true;
    if (seen.has(file)) return false;
    seen.add(file);
    return [...(sources.get(file) ?? '').matchAll(STATIC)].some(([, path]) =>
      brings(join(dirname(file), path).replace(/\.js$/, '.ts'), seen),
    );
  };
  const shown = (text) =>
    [...text.matchAll(SHOWN)].flatMap(([, call]) => [...call.matchAll(NAME)].map(([, name]) => name));
  return [...sources]
    .filter(([file, text]) => shown(text).some((name) => more.includes(name)) && !brings(file))
    .map(([file]) => file);
}

export const checks = {
  'every icon is brought by what shows it': () => assert.deepEqual(findUnbrought(readSources()), []),
  'an icon that is not brought is found': () => {
    const tree = {
      [MORE]: "addIcons({\n  'chevron-up': { d: 'M0 0' },\n});",
      'src/elements/a.ts': "icon(open ? 'chevron-up' : 'search')",
      'src/elements/b.ts': "import './shared/more-icons.js';\nicon('chevron-up')",
      'src/elements/c.ts': "import { b } from './b.js';\niconPath('chevron-up')",
      'src/elements/d.ts': "icon('search')",
    };
    assert.deepEqual(findUnbrought(new Map(Object.entries(tree))), ['src/elements/a.ts']);
  },
};
