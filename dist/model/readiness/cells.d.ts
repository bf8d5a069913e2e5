import type { VisibleReadiness, VisibleSeries } from './series-types.js';
/** What a series has to say about a condition. */
export type Cell = {
    readonly kind: 'value';
    readonly value: number;
} | {
    readonly kind: 'hidden';
} | {
    readonly kind: 'not-applicable';
} | {
    readonly kind: 'unknown';
} | {
    readonly kind: 'not-rated';
};
export declare function cellOf(series: VisibleSeries, conditionId: string): Cell;
/** As many as one radar shows clearly. */
export declare const MAX_OVERLAID = 3;
/**
 * What is shown before the reader chooses: the groups of the latest period, then the answers of this device; where
 * room is left and there is one group only, its earlier period.
 */
export declare function defaultSeries({ series }: VisibleReadiness): string[];
