/**
 * Fewest slips that turn `typed` into `known` or into a beginning of it, as when a word is half typed.
 * A slip is a letter left out, added, swapped for another, or exchanged with its neighbour
 * (optimal string alignment). Stops early: any result above `limit` only says "more than that".
 */
export declare function editDistance(typed: string, known: string, limit: number): number;
