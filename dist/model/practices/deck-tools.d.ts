import type { Model } from '../types.js';
import type { DeckTools } from './deck.js';
import { type PracticeEntry } from './practice-facts.js';
/** Ids of the practices that are, lie in or connect to a part; null when it says nothing about practices. */
export declare function practicesFor(model: Model, id: string | null): ReadonlySet<string> | null;
/**
 * Whether a practice belongs to the reader's plan: bookmarked, written about, or further than the first status.
 * @param first id of the first status ("Not yet"), which by itself is no plan.
 */
export declare const isPlanned: ({ status, bookmarked, note }: PracticeEntry, first: string | undefined) => boolean;
/** Id of the status that means nothing has begun; undefined when the only status there is says something. */
export declare const firstStatus: (model: Model) => string | undefined;
/** All of what a deck can be asked. */
export declare const deckTools: DeckTools;
