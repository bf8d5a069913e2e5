import { type PracticeEntries, type PracticeFacts } from './practice-facts.js';
import type { Sort } from './deck-options.js';
export interface SortContext {
    readonly entries: PracticeEntries;
    /** Status ids, first to last. */
    readonly statuses: readonly string[];
    readonly compare: (a: string, b: string) => number;
    /** Decides the order of `shuffled`. */
    readonly seed: string;
}
/** Practices given in framework order, in another order. */
export declare function sortPractices(practices: readonly PracticeFacts[], sort: Sort, { entries, statuses, compare, seed }: SortContext): readonly PracticeFacts[];
/** Search results, the best first; equal ones keep their order. */
export declare const rankPractices: (practices: readonly PracticeFacts[], scores: ReadonlyMap<string, number>) => readonly PracticeFacts[];
