/**
 * Small, exact statistics for ratings. Every function ignores what is not a finite number, takes lists in any
 * order and answers null when there is nothing to say, so that "no answer" never turns into a zero.
 */
/** The sum divided by the count. */
export declare function mean(values: readonly number[]): number | null;
/**
 * The value below which a share of the answers lies, by linear interpolation between the two nearest
 * answers (Hyndman & Fan 1996, type 7: what R, NumPy and spreadsheets' QUARTILE.INC use).
 * @param share from 0 (lowest) to 1 (highest)
 */
export declare function quantile(values: readonly number[], share: number): number | null;
/** The middle answer; with an even count the mean of the two in the middle. */
export declare const median: (values: readonly number[]) => number | null;
/** Lowest, first quartile, middle answer, third quartile and highest. */
export interface Spread {
    readonly lowest: number;
    readonly lower: number;
    readonly middle: number;
    readonly upper: number;
    readonly highest: number;
}
/** The five numbers of the spread; `lower` to `upper` is the middle half. */
export declare function spread(values: readonly number[]): Spread | null;
/** The same from how often each level was chosen: exact, and as quick for 100 000 answers as for ten. */
export interface CountedStatistics {
    readonly mean: number | null;
    readonly spread: Spread | null;
}
/** @param levels values of the scale, ascending, one for each count. */
export declare function countedStatistics(counts: readonly number[], levels: readonly number[]): CountedStatistics;
/** How far `to` lies above `from` (negative: below); null unless both are known. */
export declare function difference(from: number | null | undefined, to: number | null | undefined): number | null;
/** How much is missing to the target (negative: above it); null unless both are known. */
export declare const gapToTarget: (value: number | null | undefined, target: number | null | undefined) => number | null;
/** As ratings are shown: one decimal, halves away from zero. */
export declare function rounded(value: number): number;
/**
 * The difference of two ratings as a reader works it out from the rounded figures beside it: 2.4 and 3.2
 * are always "0.8" apart, whatever the hidden decimals.
 */
export declare function shownDifference(from: number | null | undefined, to: number | null | undefined): number | null;
/**
 * Agreement of answers on an ordered scale: van der Eijk's A (Quality & Quantity 35, 2001). 1: all gave the same
 * level; 0: every level as often; −1: half at each end. Chosen because it needs no distances between levels and
 * tells "spread out" from "two camps", which the spread of the middle half does not.
 * @param counts answers at each level, lowest first.
 */
export declare function agreement(counts: readonly number[]): number | null;
