import type { Model } from '../../model/types.js';
import type { StoredState } from '../../state/state-types.js';
/** How far a reader is with rating. */
export interface Progress {
    /** Every condition of one assessment has an answer. */
    readonly isRated: boolean;
    /** Mean of the ratings on the scale, 0 to 1; null before the first. */
    readonly share: number | null;
}
/** Progress of the assessment with the most answers; an answer is a value, "does not apply" or "I do not know". */
export declare function progressOf(model: Model, stored: StoredState): Progress;
