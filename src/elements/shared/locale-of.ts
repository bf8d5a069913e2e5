import { safeLocale } from '../../i18n/translator.js';

/** The nearest `lang` above an element, through shadow roots; null when there is none. */
export function inheritedLang(element: Element): string | null {
  const found = element.closest('[lang]')?.getAttribute('lang');
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inheritedLang(root.host) : null;
}

/** The first usable tag of a list, as `Intl` writes it. */
export const firstLocale = (candidates: readonly (string | null | undefined)[]): string =>
  safeLocale(candidates.find((candidate) => !!candidate?.trim()));
