import type { PracticeFacts } from './practice-facts.js';
/**
 * The practice of a week: the same for everyone with the same pool. Each practice has its week before
 * one comes back.
 * @param inOrder keeps the pool's order (a district's own plan) instead of mixing it anew each round.
 */
export declare function practiceOfWeek(pool: readonly PracticeFacts[], date: Date, seed: string, inOrder?: boolean): PracticeFacts | undefined;
