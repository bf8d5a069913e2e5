import type { Language } from './language.js';
/** Imports the file of a language. */
export type LanguageLoader = () => Promise<{
    readonly language: Language;
}>;
/** Tags of the languages the widgets speak, apart from English. */
export declare const languageTags: () => string[];
/** Adds a language, or takes its place; before any widget has asked for it. */
export declare function addLanguage(tag: string, load: LanguageLoader): void;
export declare const loaderOf: (tag: string) => LanguageLoader | undefined;
/**
 * The tag of the language that serves a locale: `es` for `es-MX`, `zh-Hans` for `zh-CN`; null for
 * English and for a language the widgets do not speak.
 */
export declare function languageFor(locale: string): string | null;
