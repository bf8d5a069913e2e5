import type { FrameworkNode, ScaleLevel } from '../../model/types.js';
import { EMPTY_RATING, type AssessmentState, type RatingState } from '../../state/state-types.js';

/** How a condition was answered. `none`: not yet, or with a value the scale does not have. */
export type Answer =
  | { readonly kind: 'level'; readonly level: ScaleLevel }
  | { readonly kind: 'na' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' };
export type AnswerKind = Answer['kind'];

/** A condition's rating in an assessment; an empty one when it has none. */
export const ratingOf = (assessment: AssessmentState, id: string): RatingState =>
  Object.hasOwn(assessment.ratings, id) ? (assessment.ratings[id] as RatingState) : EMPTY_RATING;

/** What a stored rating means on a scale. */
export function answerOf(rating: RatingState, levels: readonly ScaleLevel[]): Answer {
  if (rating.unknown) return { kind: 'unknown' };
  if (rating.value === 'na') return { kind: 'na' };
  const level = levels.find(({ value }) => value === rating.value);
  return level ? { kind: 'level', level } : { kind: 'none' };
}

/** The answer of each condition, by id. */
export const answersOf = (
  conditions: readonly FrameworkNode[],
  assessment: AssessmentState,
  levels: readonly ScaleLevel[],
): ReadonlyMap<string, Answer> =>
  new Map(conditions.map(({ id }) => [id, answerOf(ratingOf(assessment, id), levels)]));

export type AnswerCounts = Readonly<Record<AnswerKind, number>>;

/** How many conditions were answered in which way. */
export function countAnswers(answers: Iterable<Answer>): AnswerCounts {
  const counts = { level: 0, na: 0, unknown: 0, none: 0 };
  for (const { kind } of answers) counts[kind] += 1;
  return counts;
}

/** An answer as files and forms carry it; null for none. */
export function valueOf(answer: Answer | undefined): number | 'na' | 'unknown' | null {
  if (!answer || answer.kind === 'none') return null;
  return answer.kind === 'level' ? answer.level.value : answer.kind;
}

/** A web address that may become a link; empty is none, which is fine. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]+\S*$/i.test(text.trim());
