import type { Catalogue } from '../translator.js';
/** Strings of the form widget. */
export declare const form: Catalogue;
