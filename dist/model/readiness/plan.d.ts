import type { FrameworkNode } from '../types.js';
import type { VisibleReadiness, VisibleSeries } from './series-types.js';
/** More than this is no focus. */
export declare const MOST_FOCUS = 3;
export declare const PLAN_FIELDS: readonly ['change', 'step', 'lead', 'date', 'sign'];
export type PlanField = (typeof PLAN_FIELDS)[number];
/** What a team wrote about one condition; `date` is `yyyy-mm-dd` or empty. */
export type PlanEntry = Readonly<Record<PlanField, string>>;
/** The part of the stored state that the action plan keeps. */
export interface Plan {
    /** Ids of the picked conditions, in the order they were picked. */
    readonly focus: readonly string[];
    /** Also of conditions that are no longer picked, so that picking one again brings its words back. */
    readonly entries: Readonly<Record<string, PlanEntry>>;
}
export declare const EMPTY_ENTRY: PlanEntry;
/**
 * A plan from stored state. Never throws: what is not a plan is left out.
 * @param conditions those there are; a pick that is gone would take the place of another.
 */
export declare function readPlan(input: unknown, conditions: readonly FrameworkNode[]): Plan;
/** What was written about a condition; empty fields when nothing was. */
export declare const entryIn: ({ entries }: Plan, id: string) => PlanEntry;
/** Picks a condition, or lets it go. A fourth is not taken. */
export declare function togglePick(plan: Plan, id: string): Plan;
export declare const withField: (plan: Plan, id: string, field: PlanField, text: string) => Plan;
/** Why a condition is worth a look: furthest below the target, or people see it most differently. */
export type PlanReason = 'gap' | 'differ';
export interface PlanRow {
    readonly condition: FrameworkNode;
    /** Null when not rated, or not shown for a group that is too small. */
    readonly value: number | null;
    readonly target: number | null;
    /** Since the same group's last time; null when there is none. */
    readonly change: number | null;
    readonly reason: PlanReason | null;
}
/** All conditions, the lowest rated first and those without a rating last. */
export declare function planRows(visible: VisibleReadiness, series: VisibleSeries | null): PlanRow[];
