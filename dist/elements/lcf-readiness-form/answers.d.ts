import type { FrameworkNode, ScaleLevel } from '../../model/types.js';
import { type AssessmentState, type RatingState } from '../../state/state-types.js';
/** How a condition was answered. `none`: not yet, or with a value the scale does not have. */
export type Answer = {
    readonly kind: 'level';
    readonly level: ScaleLevel;
} | {
    readonly kind: 'na';
} | {
    readonly kind: 'unknown';
} | {
    readonly kind: 'none';
};
export type AnswerKind = Answer['kind'];
/** A condition's rating in an assessment; an empty one when it has none. */
export declare const ratingOf: (assessment: AssessmentState, id: string) => RatingState;
/** What a stored rating means on a scale. */
export declare function answerOf(rating: RatingState, levels: readonly ScaleLevel[]): Answer;
/** The answer of each condition, by id. */
export declare const answersOf: (conditions: readonly FrameworkNode[], assessment: AssessmentState, levels: readonly ScaleLevel[]) => ReadonlyMap<string, Answer>;
export type AnswerCounts = Readonly<Record<AnswerKind, number>>;
/** How many conditions were answered in which way. */
export declare function countAnswers(answers: Iterable<Answer>): AnswerCounts;
/** An answer as files and forms carry it; null for none. */
export declare function valueOf(answer: Answer | undefined): number | 'na' | 'unknown' | null;
/** A web address that may become a link; empty is none, which is fine. */
export declare const isWebAddress: (text: string) => boolean;
