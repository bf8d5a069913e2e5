import type { VisibleReadiness, VisibleSeries } from './series-types.js';
/** What can be said about the shown data, as facts; the widget finds the words. */
export type Takeaway = {
    readonly kind: 'highest';
    readonly series: VisibleSeries;
    readonly conditions: readonly string[];
    readonly value: number;
} | {
    readonly kind: 'lowest';
    readonly series: VisibleSeries;
    readonly conditions: readonly string[];
    readonly value: number;
} | {
    readonly kind: 'gap';
    readonly series: VisibleSeries;
    readonly conditions: readonly string[];
    readonly gap: number;
} | {
    readonly kind: 'target-met';
    readonly series: VisibleSeries;
    readonly count: number;
} | {
    readonly kind: 'change';
    readonly from: VisibleSeries;
    readonly to: VisibleSeries;
    readonly conditions: readonly string[];
    /** How far they moved: up, or down when negative. */
    readonly by: number;
    /** Figures of the one that moved; null where several moved as far. */
    readonly before: number | null;
    readonly after: number | null;
} | {
    readonly kind: 'disagree';
    readonly series: VisibleSeries;
    readonly conditions: readonly string[];
    readonly lowest: number;
    readonly highest: number;
} | {
    readonly kind: 'differ';
    readonly high: VisibleSeries;
    readonly low: VisibleSeries;
    readonly condition: string;
    readonly highValue: number;
    readonly lowValue: number;
};
/**
 * At most three facts about the series on show. First the highest rated condition of the first series; then, as far
 * as there is room: its largest gap to the target, the biggest change of a group since its last period, the
 * condition its people disagree on most, the condition two shown groups see most differently (a level or more
 * apart), its lowest rated condition. Ties are named together up to three; beyond that, nothing is said.
 */
export declare function takeaways(visible: VisibleReadiness, shown: readonly VisibleSeries[]): readonly Takeaway[];
