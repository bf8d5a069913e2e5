import type { Catalogue } from '../translator.js';
/** Strings that more than one widget uses, in simplified Chinese. */
export declare const common: Catalogue;
