import type { FrameworkNode } from '../types.js';
import { type Cell } from './cells.js';
import { type Comparison } from './compare.js';
import type { ConditionStats } from './condition-stats.js';
import type { VisibleReadiness, VisibleSeries } from './series-types.js';
/** One condition with everything that may be said about it. The table, the key and the exports draw from it. */
export interface ResultRow {
    readonly condition: FrameworkNode;
    readonly domain: FrameworkNode | null;
    /** From 1, in framework order. */
    readonly number: number;
    /** One for each shown series. */
    readonly cells: readonly Cell[];
    /** Change since the last period; null when one of the two has no figure. */
    readonly change: number | null;
    readonly target: number | null;
    /** How much the first shown series lacks to the target (negative: above it). */
    readonly gap: number | null;
    /** Full statistics of the first shown series, where it has them. */
    readonly stats: ConditionStats | null;
}
/** The rows in framework order, from what is shown and nothing else. */
export declare function resultRows(visible: VisibleReadiness, shown: readonly VisibleSeries[], comparison: Comparison | null): ResultRow[];
/** A column of the table: a shown series by its place, or one of the others. */
export type SortKey = 'number' | 'condition' | 'domain' | 'change' | 'target' | 'gap' | 'lowest' | 'highest' | 'agreement' | 'n' | `series-${number}`;
export interface Sorting {
    readonly key: SortKey;
    readonly descending: boolean;
}
/** Sorted without changing the list; rows with nothing to sort by come last, whatever the direction. */
export declare function sortRows(rows: readonly ResultRow[], { key, descending }: Sorting, compare: (a: string, b: string) => number): ResultRow[];
