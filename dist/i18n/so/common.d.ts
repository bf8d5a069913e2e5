import type { Catalogue } from '../translator.js';
/** Strings that more than one widget uses. */
export declare const common: Catalogue;
