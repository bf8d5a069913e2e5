import { localeChain } from '../model/locale-chain.js';
import type { Language } from './language.js';

/** Imports the file of a language. */
export type LanguageLoader = () => Promise<{ readonly language: Language }>;

/*
 * The builds turn each import into a file of its own, `lang/<tag>.js` beside the script of the page;
 * scripts/rollup/language-files.mjs knows them by the path `./<tag>/index.js`.
 */
const loaders = new Map<string, LanguageLoader>([
  ['es', () => import('./es/index.js')],
  ['vi', () => import('./vi/index.js')],
  ['zh-Hans', () => import('./zh-Hans/index.js')],
  ['ar', () => import('./ar/index.js')],
  ['pt', () => import('./pt/index.js')],
  ['ht', () => import('./ht/index.js')],
  ['so', () => import('./so/index.js')],
]);

/** Answers of `languageFor`: it is asked with every drawing. */
const served = new Map<string, string | null>();

/** Tags of the languages the widgets speak, apart from English. */
export const languageTags = (): string[] => [...loaders.keys()];

/** Adds a language, or takes its place; before any widget has asked for it. */
export function addLanguage(tag: string, load: LanguageLoader): void {
  loaders.set(tag, load);
  served.clear();
}

export const loaderOf = (tag: string): LanguageLoader | undefined => loaders.get(tag);

/**
 * The tag of the language that serves a locale: `es` for `es-MX`, `zh-Hans` for `zh-CN`; null for
 * English and for a language the widgets do not speak.
 */
export function languageFor(locale: string): string | null {
  const known = served.get(locale);
  if (known !== undefined) return known;
  const tag = localeChain(locale).find((candidate) => loaders.has(candidate)) ?? null;
  served.set(locale, tag);
  return tag;
}
