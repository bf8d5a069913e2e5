import { type Reducer } from './reduce-shown.js';
import { type AssessmentState, type StoredState } from './state-types.js';
/** One assessment of a state; an empty one when nobody has answered it. */
export declare function assessmentOf(stored: StoredState, assessment: string): AssessmentState;
/** All that can happen, with what readers enter. */
export declare const reduce: Reducer;
