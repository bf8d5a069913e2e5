import type { HiddenReason, SourceSeries } from './series-types.js';
/** What must stay hidden: whole series, and single conditions of series that are shown. */
export interface Suppression {
    readonly series: ReadonlyMap<SourceSeries, HiddenReason>;
    readonly cells: ReadonlyMap<SourceSeries, ReadonlySet<string>>;
}
/**
 * Which series, and which single figures of the others, must not be shown. Each figure is judged by the people
 * behind it, so that a condition few people rated is no way round the rule. A series without `n` counts as an
 * already published figure: it is shown.
 */
export declare function suppress(series: readonly SourceSeries[], conditions: readonly string[], minN: number): Suppression;
