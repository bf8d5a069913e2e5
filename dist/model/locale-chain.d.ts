/**
 * The tags under which texts of a language may stand, most exact first. The script that goes without
 * saying counts too: `zh-CN` gives `zh-CN`, `zh-Hans-CN`, `zh-Hans`, `zh`.
 * @param locale BCP 47 tag; one that `Intl` refuses gives only itself and its beginnings.
 */
export declare function localeChain(locale: string): string[];
