import type { Catalogue } from '../translator.js';
/** Strings of the readiness form. */
export declare const form: Catalogue;
