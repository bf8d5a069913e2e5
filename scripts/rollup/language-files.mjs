import { dirname } from 'node:path';
import { COMPILED } from './paths.mjs';

const REGISTRY = `${COMPILED}/i18n/languages.js`;
const LANGUAGE = /^\.\/([\w-]+)\/index\.js$/;

/**
 * Leaves the languages out of a bundle: it imports `lang/<tag>.js` when a reader needs one. The path is
 * relative to the folder of the entry, whose file is written at the top of `dist/`: a browser resolves
 * it against the address of the script, so no page has to say where the files are.
 */
export function languageFiles(entry, registry = REGISTRY) {
  const top = dirname(entry);
  return {
    name: 'language-files',
    resolveDynamicImport(specifier, importer) {
      const tag = importer === registry && typeof specifier === 'string' && LANGUAGE.exec(specifier)?.[1];
      return tag ? { id: `${top}/lang/${tag}.js`, external: 'relative' } : null;
    },
  };
}
