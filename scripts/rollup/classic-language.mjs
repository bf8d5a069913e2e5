import { COMPILED } from './paths.mjs';

const PREFIX = '\0language:';

/** Entry of a language as a classic script: src/embed/classic-languages.ts listens for it. */
export const classicLanguageEntry = (tag) => `${PREFIX}${tag}`;

export function classicLanguage() {
  return {
    name: 'classic-language',
    resolveId: (id) => (id.startsWith(PREFIX) ? id : null),
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const tag = id.slice(PREFIX.length);
      return `import { language } from '${COMPILED}/i18n/${tag}/index.js';
document.dispatchEvent(new CustomEvent('lcf-language', { detail: { tag: '${tag}', language } }));`;
    },
  };
}
