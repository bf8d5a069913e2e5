import { type FilterValues } from './practice-filter.js';
export declare const SORTS: readonly ['framework', 'title', 'status', 'recent', 'shuffled'];
export type Sort = (typeof SORTS)[number];
/** What a reader has chosen to see. */
export interface DeckOptions {
    readonly filters: FilterValues;
    readonly query: string;
    /** Null: framework order, or the best match first while searching. */
    readonly sort: Sort | null;
    /** Decides the order of a shuffled deck. */
    readonly seed: string;
    /** Seed of the draw of three; null when none is open. */
    readonly draw: string | null;
    /** Only the reader's plan. */
    readonly plan: boolean;
}
export declare const NO_OPTIONS: DeckOptions;
export declare const isSort: (text: string | null | undefined) => text is Sort;
