import { kit as ar } from '../i18n/ar/kit.js';
import { kit } from '../i18n/en/kit.js';
import { kit as es } from '../i18n/es/kit.js';
import type { Formats } from '../i18n/formats.js';
import { formats as formatsHt } from '../i18n/ht/formats.js';
import { kit as ht } from '../i18n/ht/kit.js';
import type { Language } from '../i18n/language.js';
import { languageFor, loaderOf } from '../i18n/languages.js';
import { createTranslator, type Catalogue, type MessageParams, type Translator } from '../i18n/translator.js';
import { kit as pt } from '../i18n/pt/kit.js';
import { formats as formatsSo } from '../i18n/so/formats.js';
import { kit as so } from '../i18n/so/kit.js';
import { kit as vi } from '../i18n/vi/kit.js';
import { kit as zhHans } from '../i18n/zh-Hans/kit.js';
import type { Layer } from '../model/localize-model.js';
import { translationsOf } from '../model/translations-of.js';
import type { Model } from '../model/types.js';
import { layerOf } from '../model/untouched-texts.js';

type KitKey = keyof typeof kit;

/** As `Translator`, for the words of the kit. */
export type KitTranslator = Omit<Translator, never> & ((key: KitKey, params?: MessageParams) => string);

const WORDS: Readonly<Record<string, object>> = { es, vi, 'zh-Hans': zhHans, ar, pt, ht, so };

/** Dates and lists of languages that browsers do not know. */
const FORMATS: Readonly<Record<string, Formats>> = { ht: formatsHt, so: formatsSo };

/** The language that serves a locale, the built-in framework in it included; null for English and unknown ones. */
export async function loadLanguage(locale: string): Promise<Language | null> {
  const tag = languageFor(locale);
  const load = tag === null ? undefined : loaderOf(tag);
  return load ? (await load()).language : null;
}

/** The built-in framework in a language, as `localizeModel` takes it. */
export const layerFor = (language: Language | null | undefined): Layer | undefined =>
  language ? layerOf(language.content) : undefined;

/** Words for what the kit writes, in one language; a config's own `strings` come first. */
export function kitTranslator(model: Model, locale: string): KitTranslator {
  const own = translationsOf(model, locale).map(({ strings }) => strings as Catalogue);
  const tag = languageFor(locale);
  const served = tag === null ? undefined : WORDS[tag];
  // The kit's keys are in no catalogue of the widgets, so that pages do not load them.
  const catalogues = [...own, ...(served ? [served] : []), kit] as unknown as Catalogue[];
  const formats = tag === null ? undefined : FORMATS[tag];
  return createTranslator(locale, catalogues, undefined, formats) as unknown as KitTranslator;
}
