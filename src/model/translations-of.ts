import { localeChain } from './locale-chain.js';
import type { Model, Translation } from './types.js';

/** The config's translations that hold for a language, most exact first. */
export function translationsOf(model: Model, locale: string): Translation[] {
  const byTag = new Map(Object.entries(model.translations).map(([key, value]) => [key.toLowerCase(), value]));
  return localeChain(locale).flatMap((tag) => byTag.get(tag.toLowerCase()) ?? []);
}
