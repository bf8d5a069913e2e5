import type { Language } from '../i18n/language.js';
import type { Layer, localizeModel } from '../model/localize-model.js';
/** A language with its content as `localizeModel` takes it. */
export interface LoadedLanguage extends Omit<Language, 'content'> {
    readonly layer: Layer;
    readonly localizeModel: typeof localizeModel;
}
/** A language that has arrived; null when it could not be loaded; undefined before. */
export declare const loadedLanguage: (tag: string) => LoadedLanguage | null | undefined;
/** Loads a language, once for all widgets of the page; never rejects. After a failure English stays. */
export declare function loadLanguage(tag: string): Promise<void>;
