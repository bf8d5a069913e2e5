import type { en } from './en/index.js';
import type { DateWriter, Formats } from './formats.js';
export { localeChain } from '../model/locale-chain.js';
/** A message: text with `{placeholders}`, or one text per plural form, chosen by the `count` parameter. */
export type Message = string | ({
    readonly other: string;
} & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>);
export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Partial<Record<MessageKey, Message>>>;
export type MessageParams = Readonly<Record<string, string | number>>;
/**
 * Makes the English words of a widget or of a part of one known. Called once by the module that says them, so
 * that words are fetched with the part they belong to.
 */
export declare function addStrings(strings: Readonly<Record<string, Message>>): void;
/** Turns message keys, numbers and lists into text of one language. */
export interface Translator {
    (key: MessageKey, params?: MessageParams): string;
    readonly locale: string;
    /** What to give to `Intl` for numbers: the locale, or a language that `Intl` knows and that writes them alike. */
    readonly numbers: string;
    readonly dir: 'ltr' | 'rtl';
    number(value: number, options?: Intl.NumberFormatOptions): string;
    /** What writes dates; made anew with every call. */
    dates(options: Intl.DateTimeFormatOptions): DateWriter;
    list(items: readonly string[]): string;
    /** Orders text as the language does. */
    compare(a: string, b: string): number;
}
/** Writing direction of a BCP 47 tag, told by its script or by the one its language is mostly written in. */
export declare function directionOf(locale: string): 'ltr' | 'rtl';
/** A tag as `Intl` writes it; null when it is none. */
export declare function canonicalLocale(locale: string | null | undefined): string | null;
/** The tag if `Intl` accepts it, else `en`. */
export declare const safeLocale: (locale: string | null | undefined) => string;
/**
 * Makes a translator. `catalogues` are tried in order for each key; English comes last.
 * @param locale BCP 47 tag; one that `Intl` refuses falls back to `en`.
 * @param dir direction of the layout, where it is not the one of `locale`.
 * @param formats what the language brings for browsers that do not know it.
 */
export declare function createTranslator(locale: string, catalogues?: readonly Catalogue[], dir?: Translator['dir'], formats?: Formats): Translator;
