import type { FrameworkNode, ScaleLevel } from '../types.js';
import type { ConditionStats } from './condition-stats.js';
/** A series as it comes in: from the config, from responses, or from files. May hold what must not be shown. */
export interface SourceSeries {
    readonly id: string;
    readonly label: string;
    readonly group?: string;
    readonly period?: string;
    /** People who answered; undefined when the author gave none. */
    readonly n?: number;
    /** Condition id to average rating; null = not rated. */
    readonly ratings: Readonly<Record<string, number | null>>;
    /** Condition id to full statistics, where single answers are known. */
    readonly stats?: ReadonlyMap<string, ConditionStats>;
    /** True: everyone of its period; false: one group of them; undefined: told from the group's name. */
    readonly isTotal?: boolean;
    /** False: the name stands in the answers and may hold anything, so it is not shown while the series is hidden. */
    readonly isNamed?: boolean;
}
/**
 * Why something is not shown: `small` = fewer people than `minN`; `protects` = large enough itself, but with it
 * in view a small group could be worked out from the total.
 */
export type HiddenReason = 'small' | 'protects';
/** A series that may be shown, without anything that may not. */
export interface VisibleSeries {
    readonly id: string;
    /** Empty for answers given on this device; the widget names those. */
    readonly label: string;
    /** `own`: answers given on this device. They are the reader's own, no group, so `minN` does not apply. */
    readonly origin: 'given' | 'own';
    readonly group?: string;
    readonly period?: string;
    /** People who answered; null when the config does not say. */
    readonly n: number | null;
    /** Rated conditions only. */
    readonly values: ReadonlyMap<string, number>;
    /** Statistics, where single answers are known. */
    readonly stats: ReadonlyMap<string, ConditionStats>;
    /** Conditions that too few people rated, or that protect those. */
    readonly hidden: ReadonlySet<string>;
    /** Conditions marked "does not apply". */
    readonly notApplicable: ReadonlySet<string>;
    /** Conditions answered with "I do not know". */
    readonly unknown: ReadonlySet<string>;
}
/** A series that must stay hidden. Carries no value and no count: what is not here cannot leak. */
export interface HiddenSeries {
    readonly id: string;
    /** Empty where not even the name may be shown. */
    readonly label: string;
    readonly period?: string;
    readonly reason: HiddenReason;
}
export interface VisibleTarget {
    readonly label: string;
    readonly values: ReadonlyMap<string, number>;
}
export interface ConditionGroup {
    /** The domain; null for conditions that stand in no domain. */
    readonly domain: FrameworkNode | null;
    readonly conditions: readonly FrameworkNode[];
}
/** Everything the readiness views may show, and nothing else. */
export interface VisibleReadiness {
    readonly levels: readonly ScaleLevel[];
    readonly min: number;
    readonly max: number;
    readonly minN: number;
    readonly groups: readonly ConditionGroup[];
    readonly conditions: readonly FrameworkNode[];
    readonly series: readonly VisibleSeries[];
    readonly hidden: readonly HiddenSeries[];
    readonly target: VisibleTarget | null;
}
