import type { Catalogue } from '../translator.js';
/** Strings that more than one widget uses, in Vietnamese. */
export declare const common: Catalogue;
