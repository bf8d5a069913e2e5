import type { Catalogue } from '../translator.js';
/** Strings that more than one widget uses, in the Spanish of the Americas. */
export declare const common: Catalogue;
