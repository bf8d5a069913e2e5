import type { Catalogue } from '../translator.js';
/** Strings of the cards widget. A card is “fich”: “kat” is also the number four. */
export declare const cards: Catalogue;
