import type { Language } from '../i18n/language.js';
/** A language that has arrived; null when it could not be loaded; undefined before. */
export declare const loadedLanguage: (tag: string) => Language | null | undefined;
/** Loads a language, once for all widgets of the page; never rejects. After a failure English stays. */
export declare function loadLanguage(tag: string): Promise<void>;
