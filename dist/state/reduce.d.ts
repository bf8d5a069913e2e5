import type { Action } from './actions.js';
import { type AssessmentState, type Snapshot, type StoredState } from './state-types.js';
/** State of a reader who has entered nothing. */
export declare const EMPTY_STORED: StoredState;
/** A store's state before anything was loaded. */
export declare const INITIAL: Snapshot;
/** One assessment of a state; an empty one when nobody has answered it. */
export declare function assessmentOf(stored: StoredState, assessment: string): AssessmentState;
/** The next snapshot. Pure; returns the same object when the action changes nothing. */
export declare function reduce(snapshot: Snapshot, action: Action): Snapshot;
