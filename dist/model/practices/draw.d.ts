import type { PracticeFacts } from './practice-facts.js';
/** Draws practices at random, from different experiences as far as there are any. The seed alone decides. */
export declare function drawPractices(pool: readonly PracticeFacts[], count: number, seed: string): PracticeFacts[];
/** A seed whose draw repeats as little as can be of the last one, so that a link needs the seed alone. */
export declare function freshSeed(pool: readonly PracticeFacts[], count: number, last: readonly string[], random: () => number): string;
