/** `es-MX` gives `es-MX`, `es`: a tag and all that its beginning names. */
function shortened(tag) {
    const parts = tag.split('-');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}
/**
 * The tags under which texts of a language may stand, most exact first. The script that goes without
 * saying counts too: `zh-CN` gives `zh-CN`, `zh-Hans-CN`, `zh-Hans`, `zh`.
 * @param locale BCP 47 tag; one that `Intl` refuses gives only itself and its beginnings.
 */
function localeChain(locale) {
    const tag = locale.trim().replaceAll('_', '-');
    // The usual case, without the tables of `Intl`, which take milliseconds to come.
    if (tag === 'en')
        return ['en', 'en-Latn-US', 'en-Latn'];
    try {
        const { baseName, language } = new Intl.Locale(tag);
        const full = new Intl.Locale(baseName).maximize().baseName;
        const exact = shortened(baseName).filter((part) => part !== language || part === baseName);
        return [...new Set([...exact, ...shortened(full)])];
    }
    catch {
        return shortened(tag);
    }
}

export { localeChain };
