import type { Catalogue } from '../translator.js';
/** Strings of the action plan. */
export declare const plan: Catalogue;
