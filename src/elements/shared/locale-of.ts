import { canonicalLocale } from '../../i18n/translator.js';

/** The nearest `lang` above an element, through shadow roots; null when there is none. */
export function inheritedLang(element: Element): string | null {
  const found = element.closest('[lang]')?.getAttribute('lang');
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inheritedLang(root.host) : null;
}

/** The first tag of a list that is one, as `Intl` writes it; `en` when none is. */
export function firstLocale(candidates: readonly (string | null | undefined)[]): string {
  for (const candidate of candidates) {
    const locale = canonicalLocale(candidate);
    if (locale) return locale;
  }
  return 'en';
}

/** `es` and `es-MX`, but not `es` and `en`. */
export const isSameLanguage = (one: string, other: string): boolean =>
  one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase();
