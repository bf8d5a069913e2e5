import type { Catalogue } from '../translator.js';
/** Strings of the diagram widget. */
export declare const diagram: Catalogue;
