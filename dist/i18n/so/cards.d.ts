import type { Catalogue } from '../translator.js';
/** Strings of the cards widget. */
export declare const cards: Catalogue;
