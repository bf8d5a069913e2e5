import type { VisibleReadiness, VisibleSeries } from './series-types.js';
/** The same group's latest earlier series that may be shown; null when there is none. */
export declare function previousOf(visible: VisibleReadiness, series: VisibleSeries): VisibleSeries | null;
/** The change to compare: the first of the shown series that has an earlier one. */
export interface Comparison {
    readonly from: VisibleSeries;
    readonly to: VisibleSeries;
}
export declare function comparisonOf(visible: VisibleReadiness, shown: readonly VisibleSeries[]): Comparison | null;
/** Change of one condition, from the figures as shown. */
export declare const changeIn: (comparison: Comparison, conditionId: string) => number | null;
