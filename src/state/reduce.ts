import { frozenCopy } from '../model/freeze.js';
import type { Action } from './actions.js';
import { EMPTY_STORED, reduceShown, type Reducer } from './reduce-shown.js';
import {
  EMPTY_PRACTICE,
  EMPTY_RATING,
  type AssessmentState,
  type RatingState,
  type StoredState,
} from './state-types.js';

const EMPTY_ASSESSMENT: AssessmentState = Object.freeze({ ratings: Object.freeze({}) });

/** `record` with `patch` merged into one entry; the same record when nothing differs. */
function patchEntry<T extends object>(
  record: Readonly<Record<string, T>>,
  id: string,
  empty: T,
  patch: Partial<T>,
): Readonly<Record<string, T>> {
  const before = Object.hasOwn(record, id) ? (record[id] as T) : empty;
  const keys = Object.keys(patch) as (keyof T)[];
  return keys.every((key) => before[key] === patch[key])
    ? record
    : { ...record, [id]: { ...before, ...patch } };
}

/** The record with one entry moved to the end: the order of practices is the order they changed in. */
function withLast<T>(record: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  const { [id]: last, ...rest } = record;
  return { ...rest, [id]: last as T };
}

/** A new value takes the place of "I do not know"; an empty link is no link. */
function patchRating(
  ratings: AssessmentState['ratings'],
  id: string,
  patch: Partial<RatingState>,
): AssessmentState['ratings'] {
  const before = Object.hasOwn(ratings, id) ? (ratings[id] as RatingState) : EMPTY_RATING;
  const { value, evidence, link, unknown } = {
    ...before,
    ...('value' in patch ? { unknown: undefined } : {}),
    ...patch,
  };
  const after: RatingState = {
    value: unknown ? null : value,
    evidence,
    ...(link ? { link } : {}),
    ...(unknown ? { unknown } : {}),
  };
  const same = (['value', 'evidence', 'link', 'unknown'] as const).every((key) => before[key] === after[key]);
  return same ? ratings : { ...ratings, [id]: after };
}

function withoutAssessment(stored: StoredState, id: string): StoredState {
  if (!Object.hasOwn(stored.assessments, id)) return stored;
  const { [id]: _gone, ...assessments } = stored.assessments;
  return { ...stored, assessments };
}

function reduceEntries(stored: StoredState, action: Action): StoredState {
  switch (action.type) {
    case 'practice': {
      const practices = patchEntry(stored.practices, action.id, EMPTY_PRACTICE, action.patch);
      return practices === stored.practices
        ? stored
        : { ...stored, practices: withLast(practices, action.id) };
    }
    case 'rate': {
      const before = assessmentOf(stored, action.assessment);
      const ratings = patchRating(before.ratings, action.id, action.patch);
      return ratings === before.ratings
        ? stored
        : withAssessment(stored, action.assessment, { ...before, ratings });
    }
    case 'assessment':
      return action.answers
        ? withAssessment(stored, action.assessment, action.answers)
        : withoutAssessment(stored, action.assessment);
    case 'respondent': {
      const before = assessmentOf(stored, action.assessment);
      return before.respondent === action.respondent
        ? stored
        : withAssessment(stored, action.assessment, { ...before, respondent: action.respondent });
    }
    case 'plan':
      return stored.plan === action.plan ? stored : { ...stored, plan: frozenCopy(action.plan) };
    case 'import':
      return action.stored;
    case 'reset':
      return EMPTY_STORED;
    default:
      return stored;
  }
}

/** One assessment of a state; an empty one when nobody has answered it. */
export function assessmentOf(stored: StoredState, assessment: string): AssessmentState {
  return Object.hasOwn(stored.assessments, assessment)
    ? (stored.assessments[assessment] as AssessmentState)
    : EMPTY_ASSESSMENT;
}

const withAssessment = (stored: StoredState, id: string, assessment: AssessmentState): StoredState => ({
  ...stored,
  assessments: { ...stored.assessments, [id]: assessment },
});

/** All that can happen, with what readers enter. */
export const reduce: Reducer = (snapshot, action) => {
  const stored = reduceEntries(snapshot.stored, action);
  return stored === snapshot.stored ? reduceShown(snapshot, action) : { ...snapshot, stored };
};
