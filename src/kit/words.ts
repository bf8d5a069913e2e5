import { kit } from '../i18n/en/kit.js';
import {
  createTranslator,
  localeChain,
  type Catalogue,
  type MessageParams,
  type Translator,
} from '../i18n/translator.js';
import type { Model } from '../model/types.js';

type KitKey = keyof typeof kit;

/** As `Translator`, for the words of the kit and of the widgets. */
export type KitTranslator = Omit<Translator, never> & ((key: KitKey, params?: MessageParams) => string);

/** Words for what the kit writes, in one language; a config's own `strings` come first. */
export function kitTranslator(model: Model, locale: string): KitTranslator {
  const own = localeChain(locale).flatMap((tag) =>
    model.translations[tag] ? [model.translations[tag].strings as Catalogue] : [],
  );
  // The kit's keys are in no catalogue of the widgets, so that pages do not load them.
  return createTranslator(locale, [...own, kit as unknown as Catalogue]) as unknown as KitTranslator;
}
