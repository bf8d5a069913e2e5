import { type RatingState } from '../../state/state-types.js';
import type { FrameworkStore } from '../../state/store.js';
/** A person rated a condition or wrote evidence: stores it, and says so where it changed something. */
export declare function rate(element: Element, store: FrameworkStore, assessment: string, id: string, patch: Partial<RatingState>): void;
/** Sends `lcf-rate` with a rating as it stands, for entries that are stored as they are typed. */
export declare function sayRated(element: Element, store: FrameworkStore, assessment: string, id: string): void;
