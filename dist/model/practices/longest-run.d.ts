/**
 * Places of a longest run of numbers that already ascend: what may stay where it is when a list is put in
 * order. The numbers are distinct.
 */
export declare function longestRun(ranks: readonly number[]): ReadonlySet<number>;
