import type { Catalogue } from '../translator.js';
/** Strings of the radar widget. */
export declare const radar: Catalogue;
