import type { FrameworkNode, Readiness } from '../types.js';
import type { ConditionGroup, SourceSeries, VisibleReadiness, VisibleSeries } from './series-types.js';
export type * from './series-types.js';
/** Answers given on this device: assessment id to ratings. The stored state has this shape. */
export type OwnAnswers = Readonly<Record<string, {
    readonly ratings: Readonly<Record<string, {
        readonly value: number | string | null;
        readonly unknown?: true;
    }>>;
}>>;
export interface VisibleOptions {
    /** Domains of the model, for grouping. */
    readonly domains?: readonly FrameworkNode[];
    readonly own?: OwnAnswers;
    /** Series besides those of the config: summed-up responses. */
    readonly added?: readonly SourceSeries[];
    /** Series to offer, hidden ones included; absent or empty: all. */
    readonly only?: readonly string[];
}
/** Conditions by domain, in framework order; neighbours without a domain share a group. */
export declare function groupConditions(conditions: readonly FrameworkNode[], domains: readonly FrameworkNode[]): ConditionGroup[];
/** The assessment an own series comes from; null for a configured one. */
export declare const assessmentOfSeries: (series: VisibleSeries) => string | null;
/**
 * The one gate between ratings and every view, export and text: hidden groups are gone from its answer.
 * What is hidden is decided over all series, before `only`, so that no choice of series changes it.
 */
export declare function visibleReadiness(readiness: Readiness, conditions: readonly FrameworkNode[], options?: VisibleOptions): VisibleReadiness;
