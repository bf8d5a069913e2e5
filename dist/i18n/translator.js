import { common } from './en/common.js';

/** English words of the parts of the page that are here; keys of `MessageKey`. */
const english = { ...common };
/**
 * Makes the English words of a widget or of a part of one known. Called once by the module that says them, so
 * that words are fetched with the part they belong to.
 */
function addStrings(strings) {
    Object.assign(english, strings);
}
const RTL_SCRIPTS = new Set('Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa'.split(' '));
/** Writing direction of a BCP 47 tag, told by its script or by the one its language is mostly written in. */
function directionOf(locale) {
    if (locale === 'en')
        return 'ltr';
    try {
        return RTL_SCRIPTS.has(new Intl.Locale(locale).maximize().script) ? 'rtl' : 'ltr';
    }
    catch {
        return 'ltr';
    }
}
/** A tag as `Intl` writes it; null when it is none. */
function canonicalLocale(locale) {
    try {
        return (locale && Intl.getCanonicalLocales(locale.trim().replaceAll('_', '-'))[0]) || null;
    }
    catch {
        return null;
    }
}
/** The tag if `Intl` accepts it, else `en`. */
const safeLocale = (locale) => canonicalLocale(locale) ?? 'en';
const AGAINST = { ltr: /[\u0590-\u08ff\ufb1d-\ufefc]/, rtl: /\p{Script=Latin}/u };
/** Words that run against the sentence keep to themselves: "2027 goal" in Arabic is not "goal 2027". */
const isolate = (words, dir) => AGAINST[dir].test(words) ? `\u2068${words}\u2069` : words;
const fill = (text, params, number, dir) => text.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined)
        return whole;
    return typeof value === 'number' ? number(value) : isolate(value, dir);
});
/** Made when it is first asked for. */
function once(make) {
    let value;
    return () => (value ??= make());
}
/** Words in English follow English plurals. As `Intl.PluralRules('en')`, whose making costs milliseconds. */
const englishPlural = {
    select: (count) => (Math.abs(count) === 1 ? 'one' : 'other'),
};
const AMERICAN = /^en(?:-US)?$/;
/** As `Intl.ListFormat('en')`, whose making costs up to 14 ms of the first drawing. */
function englishList(items) {
    const last = items.at(-1) ?? '';
    const first = items.slice(0, -1);
    return first.length > 1 ? `${first.join(', ')}, and ${last}` : [...first, last].join(' and ');
}
/** Languages whose small whole numbers are written as JavaScript writes them, unless a tag asks for other digits. */
const PLAIN_DIGITS = /^(?!.*-u-)(?:de|en|es|fr|it|pt|vi|zh)(?:-|$)/;
/**
 * Makes a translator. `catalogues` are tried in order for each key; English comes last.
 * @param locale BCP 47 tag; one that `Intl` refuses falls back to `en`.
 * @param dir direction of the layout, where it is not the one of `locale`.
 * @param formats what the language brings for browsers that do not know it.
 */
function createTranslator(locale, catalogues = [], dir, formats) {
    const tag = safeLocale(locale);
    const known = formats?.like ?? tag;
    const spoken = directionOf(tag);
    // Each costs milliseconds to make on a phone, and few are used at once.
    const plural = once(() => new Intl.PluralRules(known));
    const numbers = once(() => new Intl.NumberFormat(known));
    const isPlain = PLAIN_DIGITS.test(known);
    // Thousands are grouped in ways of their own.
    const most = AMERICAN.test(known) ? 1e6 : 1e3;
    const write = (value) => isPlain && Number.isInteger(value) && value >= 0 && value < most && !Object.is(value, -0)
        ? String(value).replace(/\B(?=\d{3}$)/, ',')
        : numbers().format(value);
    const lists = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
    const collator = once(() => new Intl.Collator(known));
    const translate = (key, params = {}) => {
        const translated = catalogues.find((messages) => messages[key] !== undefined)?.[key];
        // A word that was never added is a fault of ours: the key shows where.
        const message = translated ?? english[key] ?? key;
        const rules = translated === undefined ? englishPlural : plural();
        const count = Number(params['count'] ?? 0);
        const form = typeof message === 'string' ? message : (message[rules.select(count)] ?? message.other);
        return fill(form, params, write, translated === undefined ? 'ltr' : spoken);
    };
    return Object.assign(translate, {
        locale: tag,
        numbers: known,
        dir: dir ?? spoken,
        number: (value, options) => options ? new Intl.NumberFormat(known, options).format(value) : write(value),
        list: (items) => {
            const kept = items.map((item) => isolate(item, spoken));
            if (formats)
                return formats.list(kept);
            return AMERICAN.test(tag) ? englishList(kept) : lists().format(kept);
        },
        dates: (options) => formats?.dates(options) ?? new Intl.DateTimeFormat(tag, options),
        compare: (a, b) => collator().compare(a, b),
    });
}

export { addStrings, canonicalLocale, createTranslator, directionOf, safeLocale };
