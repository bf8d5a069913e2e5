/** How a language writes dates, lists and numbers, where `Intl` of some browsers does not know the language. */
export interface Formats {
    /** A language that every `Intl` knows, with the same numbers, plural forms and order of letters. */
    readonly like: string;
    /** As the constructor of `Intl.DateTimeFormat`. A day is always there, unless only month and year are asked for. */
    readonly dates: (options: Intl.DateTimeFormatOptions) => DateWriter;
    /** As `format` of `Intl.ListFormat`. */
    readonly list: (items: readonly string[]) => string;
}
/** The part of `Intl.DateTimeFormat` that writes. */
export interface DateWriter {
    format(date: Date): string;
}
/** The words of a language for its dates and lists. */
export interface FormatWords {
    readonly like: string;
    /** From January on. */
    readonly months: readonly string[];
    /** Joins the last two of a list. */
    readonly and: string;
    /** "Month 24, 2026" instead of "24 month 2026". */
    readonly monthFirst?: boolean;
    /** The day of a month in words, where its number alone is not enough. */
    readonly day?: (day: number) => string;
}
/** Dates as "24 novanm 2026", lists as "a, b ak c". */
export declare function formatsFrom({ like, months, and, monthFirst, day: nameOf }: FormatWords): Formats;
