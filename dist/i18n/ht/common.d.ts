import type { Catalogue } from '../translator.js';
/** Strings that more than one widget uses. A noun after a number does not change: most counts need one form. */
export declare const common: Catalogue;
