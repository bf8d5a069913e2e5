import { builder } from '../i18n/en/builder.js';
import { createTranslator, type Catalogue, type MessageParams } from '../i18n/translator.js';

export type BuilderKey = keyof typeof builder;

// The page's own words are in no catalogue of the widgets, so that no reader loads them.
const translate = createTranslator('en', [builder as unknown as Catalogue]) as unknown as (
  key: BuilderKey,
  params?: MessageParams,
) => string;

export const t = (key: BuilderKey, params?: MessageParams): string => translate(key, params);
