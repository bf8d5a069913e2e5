/** The nearest `lang` above an element, through shadow roots; null when there is none. */
export declare function inheritedLang(element: Element): string | null;
/** The first tag of a list that is one, as `Intl` writes it; `en` when none is. */
export declare function firstLocale(candidates: readonly (string | null | undefined)[]): string;
/** `es` and `es-MX`, but not `es` and `en`. */
export declare const isSameLanguage: (one: string, other: string) => boolean;
