import type { Catalogue } from '../translator.js';
/** Strings that more than one widget uses, in the Portuguese of Brazil. */
export declare const common: Catalogue;
