import { localeChain } from '../model/locale-chain.js';

/*
 * The builds turn each import into a file of its own, `lang/<tag>.js` beside the script of the page;
 * scripts/rollup/language-files.mjs knows them by the path `./<tag>/index.js`.
 */
const loaders = new Map([
    ['es', () => import('./es/index.js')],
    ['vi', () => import('./vi/index.js')],
    ['zh-Hans', () => import('./zh-Hans/index.js')],
    ['ar', () => import('./ar/index.js')],
    ['pt', () => import('./pt/index.js')],
    ['ht', () => import('./ht/index.js')],
    ['so', () => import('./so/index.js')],
]);
/** Answers of `languageFor`: it is asked with every drawing. */
const served = new Map();
const loaderOf = (tag) => loaders.get(tag);
/**
 * The tag of the language that serves a locale: `es` for `es-MX`, `zh-Hans` for `zh-CN`; null for
 * English and for a language the widgets do not speak.
 */
function languageFor(locale) {
    const known = served.get(locale);
    if (known !== undefined)
        return known;
    const tag = localeChain(locale).find((candidate) => loaders.has(candidate)) ?? null;
    served.set(locale, tag);
    return tag;
}

export { languageFor, loaderOf };
