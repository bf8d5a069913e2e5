import { type Spread } from './statistics.js';
/** What a group's single answers say about one condition. */
export interface ConditionStats {
    /** People who chose a level. */
    readonly answered: number;
    readonly notApplicable: number;
    readonly unknown: number;
    /** People at each level of the scale, lowest first. */
    readonly counts: readonly number[];
    /** Null when nobody chose a level. */
    readonly mean: number | null;
    readonly spread: Spread | null;
    /** Van der Eijk's A: 1 all agree, 0 spread evenly, −1 two camps; null when nobody chose a level. */
    readonly agreement: number | null;
}
/** How many chose each level, and how many did not choose one. */
export interface AnswerCounts {
    readonly counts: readonly number[];
    readonly notApplicable: number;
    readonly unknown: number;
}
/** @param levels values of the scale, ascending, one for each entry of `counts`. */
export declare function conditionStats({ counts, notApplicable, unknown }: AnswerCounts, levels: readonly number[]): ConditionStats;
