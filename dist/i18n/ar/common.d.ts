import type { Catalogue } from '../translator.js';
/** Strings that more than one widget uses, in Modern Standard Arabic. */
export declare const common: Catalogue;
