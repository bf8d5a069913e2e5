import { type TemplateResult } from 'lit';
import type { DeckView } from './deck-view.js';
/** The sentence that says how many practices are shown. */
export declare const countText: ({ t, deck, options }: Pick<DeckView, 't' | 'deck' | 'options'>) => string;
/** How many are shown, how they stand, and what narrows them besides the filters. */
export declare function countTemplate(view: DeckView): TemplateResult;
