import type { Model } from '../types.js';
import { type PracticeFacts } from './practice-facts.js';
/** What a search found. */
export interface SearchResult {
    /** Practice id to score; higher is better. */
    readonly scores: ReadonlyMap<string, number>;
    /** Folded words to mark: those typed, or the known words taken for a misspelled one; no single letters. */
    readonly words: readonly string[];
    /** Known words shown in place of those typed, when nothing held the typed ones. */
    readonly corrections: readonly string[];
}
/** Finds practices by their texts. Folds each text once, on first use or in `warm`. */
export declare class PracticeIndex {
    #private;
    constructor(practices: readonly PracticeFacts[]);
    /** Folds some more texts; true once all are done. */
    warm(count: number): boolean;
    /**
     * Practices that hold every word of the query, in any order and also inside words. A word that no
     * practice holds is taken for a misspelling of the nearest known words. Null for an empty query.
     */
    search(query: string): SearchResult | null;
}
/** The index over a model's practices; made once for each model. */
export declare function practiceIndex(model: Model): PracticeIndex;
