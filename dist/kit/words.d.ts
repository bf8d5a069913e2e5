import { kit } from '../i18n/en/kit.js';
import type { Language } from '../i18n/language.js';
import { type MessageParams, type Translator } from '../i18n/translator.js';
import type { Layer } from '../model/localize-model.js';
import type { Model } from '../model/types.js';
type KitKey = keyof typeof kit;
/** As `Translator`, for the words of the kit. */
export type KitTranslator = Omit<Translator, never> & ((key: KitKey, params?: MessageParams) => string);
/** The language that serves a locale, the built-in framework in it included; null for English and unknown ones. */
export declare function loadLanguage(locale: string): Promise<Language | null>;
/** The built-in framework in a language, as `localizeModel` takes it. */
export declare const layerFor: (language: Language | null | undefined) => Layer | undefined;
/** Words for what the kit writes, in one language; a config's own `strings` come first. */
export declare function kitTranslator(model: Model, locale: string): KitTranslator;
export {};
