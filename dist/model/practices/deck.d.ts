import type { Model } from '../types.js';
import { type PracticeEntries, type PracticeEntry, type PracticeFacts } from './practice-facts.js';
import { type FilterResult, type FilterValues } from './practice-filter.js';
import { type SearchResult } from './practice-search.js';
import { type Sort } from './sort.js';
/** What a deck of practice cards is asked to show. */
export interface DeckRequest {
    readonly model: Model;
    readonly entries: PracticeEntries;
    readonly filters: FilterValues;
    readonly query: string;
    /** Null: the best match first while searching, else framework order. */
    readonly sort: Sort | null;
    readonly seed: string;
    /** Only these practices, in this order; empty for all. */
    readonly only: readonly string[];
    /** Only practices that belong to this part of the framework. */
    readonly selection: string | null;
    readonly planOnly: boolean;
    readonly compare: (a: string, b: string) => number;
}
export interface Deck extends FilterResult {
    /** Every practice the deck is made of, before search and filters. */
    readonly all: readonly PracticeFacts[];
    /** How many there are of the deck, or of the plan where that is asked for. */
    readonly total: number;
    readonly search: SearchResult | null;
}
/** The practices of a deck: all, or those named, in the order given. */
export declare function deckPractices(model: Model, only: readonly string[]): readonly PracticeFacts[];
/** Ids of the practices that are, lie in or connect to a part; null when it says nothing about practices. */
export declare function practicesFor(model: Model, id: string | null): ReadonlySet<string> | null;
/**
 * Whether a practice belongs to the reader's plan: bookmarked, written about, or further than the first status.
 * @param first id of the first status ("Not yet"), which by itself is no plan.
 */
export declare const isPlanned: ({ status, bookmarked, note }: PracticeEntry, first: string | undefined) => boolean;
/** Id of the status that means nothing has begun; undefined when the only status there is says something. */
export declare const firstStatus: (model: Model) => string | undefined;
/** What a deck shows, and in which order. */
export declare function buildDeck(request: DeckRequest): Deck;
