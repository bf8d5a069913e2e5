import type { Language } from '../i18n/language.js';
import type { Model } from '../model/types.js';
export interface StaticOptions {
    /** BCP 47; default: the config's own language, else English. */
    readonly locale?: string;
    /** The built-in framework in that language, from `loadLanguage`. */
    readonly language?: Language | null;
    /** Address of the picture; none: no picture. */
    readonly picture?: string;
    /** Level of the title, 1 to 4; the parts follow. Default 2. */
    readonly headingLevel?: number;
    /** Leave out the title, where the page around it has one. */
    readonly withoutTitle?: boolean;
}
/**
 * The whole framework as HTML that needs no script and no style sheet, and that the editors of Canvas and
 * WordPress leave whole. Text only, in reading order; every word of the config that readers see is in it.
 */
export declare function staticHtml(source: Model, options?: StaticOptions): string;
