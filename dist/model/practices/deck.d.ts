import type { Model } from '../types.js';
import { type PracticeEntries, type PracticeEntry, type PracticeFacts } from './practice-facts.js';
import { type FilterResult, type FilterValues } from './practice-filter.js';
import type { SearchResult } from './practice-search.js';
import type { Sort } from './deck-options.js';
import type { SortContext } from './sort.js';
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
/** What needs more than the deck itself: fetched by readers who search, sort, follow or open their plan. */
export interface DeckTools {
    find(model: Model, query: string): SearchResult | null;
    /** Ids of the practices that belong to a part; null when it says nothing about practices. */
    practicesFor(model: Model, id: string | null): ReadonlySet<string> | null;
    isPlanned(model: Model, entry: PracticeEntry): boolean;
    order(practices: readonly PracticeFacts[], by: SortContext & {
        readonly sort: Sort | null;
        readonly search: SearchResult | null;
    }): readonly PracticeFacts[];
}
/** Whether a deck cannot be built as asked without the tools. */
export declare const needsTools: ({ query, sort, selection, planOnly }: DeckRequest) => boolean;
/**
 * What a deck shows, and in which order.
 * @param tools without them what needs them is left out: search, other orders, a selection, the plan.
 */
export declare function buildDeck(request: DeckRequest, tools: DeckTools | null): Deck;
