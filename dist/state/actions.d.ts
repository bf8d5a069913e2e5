import type { Issue, Model, Scheme } from '../model/types.js';
import type { AssessmentState, KeepPlace, LoadFailure, PracticeState, RatingState, StoredState } from './state-types.js';
/** Everything that can happen to a store. */
export type Action = 
/** `fresh`: nothing has been shown yet, so that a model from before is not to be. */
{
    readonly type: 'load';
    readonly fresh?: boolean;
} | {
    readonly type: 'ready';
    readonly model: Model;
    readonly issues: readonly Issue[];
} | {
    readonly type: 'fail';
    readonly failure: LoadFailure;
    readonly issues: readonly Issue[];
} | {
    readonly type: 'ambient';
    readonly locale: string | null;
    readonly scheme: Scheme;
} | {
    readonly type: 'memory-only';
} | {
    readonly type: 'kept';
    readonly place: KeepPlace;
} | {
    readonly type: 'select';
    readonly id: string | null;
} | {
    readonly type: 'practice';
    readonly id: string;
    readonly patch: Partial<PracticeState>;
} | {
    readonly type: 'rate';
    readonly assessment: string;
    readonly id: string;
    readonly patch: Partial<RatingState>;
} | {
    /** Puts a whole assessment in the place of what is there; null forgets it. */
    readonly type: 'assessment';
    readonly assessment: string;
    readonly answers: AssessmentState | null;
} | {
    readonly type: 'respondent';
    readonly assessment: string;
    readonly respondent: string;
} | {
    readonly type: 'plan';
    readonly plan: unknown;
} | {
    readonly type: 'import';
    readonly stored: StoredState;
} | {
    readonly type: 'reset';
};
/** Who asked: a person (events follow) or the page's code (silent). */
export type Origin = 'user' | 'api';
