/**
 * Prototype.js and MooTools replace `Array.from` with versions that know no iterators, so d3 draws
 * nothing on pages that carry them. Every use in the build therefore goes to a private copy.
 */
const ID = '\0array-from';
const USE = /\bArray\.from\b/g;

const SOURCE = `
export function arrayFrom(source, map, self) {
  const items = [];
  if (typeof source[Symbol.iterator] === 'function') for (const item of source) items.push(item);
  else for (let index = 0; index < source.length >>> 0; index += 1) items.push(source[index]);
  return map ? items.map((item, index) => map.call(self, item, index)) : items;
}
`;

export function arrayFrom() {
  return {
    name: 'array-from',
    resolveId: (id) => (id === 'lcf:array-from' ? ID : null),
    load: (id) => (id === ID ? SOURCE : null),
    transform(code, id) {
      if (id === ID || !code.includes('Array.from')) return null;
      // Same line, so that line numbers in the source map stay right.
      const safe = code.replace(USE, '__arrayFrom');
      return { code: `import { arrayFrom as __arrayFrom } from 'lcf:array-from'; ${safe}`, map: null };
    },
    generateBundle(options, bundle) {
      for (const { type, code, fileName } of Object.values(bundle)) {
        const text = type === 'chunk' ? code.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '') : '';
        if (/\bArray\.from\b/.test(text)) this.error(`${fileName} still uses Array.from`);
      }
    },
  };
}
