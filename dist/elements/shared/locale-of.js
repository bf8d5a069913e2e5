import { canonicalLocale } from '../../i18n/translator.js';

/** The nearest `lang` above an element, through shadow roots; null when there is none. */
function inheritedLang(element) {
    const found = element.closest('[lang]')?.getAttribute('lang');
    if (found)
        return found;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? inheritedLang(root.host) : null;
}
/** The first tag of a list that is one, as `Intl` writes it; `en` when none is. */
function firstLocale(candidates) {
    for (const candidate of candidates) {
        const locale = canonicalLocale(candidate);
        if (locale)
            return locale;
    }
    return 'en';
}
/** `es` and `es-MX`, but not `es` and `en`. */
const isSameLanguage = (one, other) => one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase();

export { firstLocale, inheritedLang, isSameLanguage };
