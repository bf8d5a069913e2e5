import { type TemplateResult } from 'lit';
import type { DeckView } from './deck-view.js';
/** The sentence that says how many practices are shown. */
export declare const countText: ({ t, deck, options, isLive }: DeckView) => string;
/** How many are shown, and how they stand. */
export declare const countTemplate: (view: DeckView) => TemplateResult;
