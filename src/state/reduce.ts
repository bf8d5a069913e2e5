import { frozenCopy } from '../model/freeze.js';
import type { Action } from './actions.js';
import {
  EMPTY_PRACTICE,
  EMPTY_RATING,
  type AssessmentState,
  type RatingState,
  type Snapshot,
  type StoredState,
} from './state-types.js';

/** State of a reader who has entered nothing. */
export const EMPTY_STORED: StoredState = Object.freeze({
  version: 1,
  selection: null,
  practices: Object.freeze({}),
  assessments: Object.freeze({}),
});

/** A store's state before anything was loaded. */
export const INITIAL: Snapshot = Object.freeze({
  status: 'idle',
  failure: null,
  model: null,
  issues: Object.freeze([]),
  locale: null,
  scheme: 'auto',
  memoryOnly: false,
  kept: 'page',
  stored: EMPTY_STORED,
});

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

function reduceStored(stored: StoredState, action: Action): StoredState {
  switch (action.type) {
    case 'select':
      return stored.selection === action.id ? stored : { ...stored, selection: action.id };
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

/** The next snapshot. Pure; returns the same object when the action changes nothing. */
export function reduce(snapshot: Snapshot, action: Action): Snapshot {
  switch (action.type) {
    case 'load':
      return {
        ...snapshot,
        status: 'loading',
        failure: null,
        model: action.fresh ? null : snapshot.model,
      };
    case 'ready':
      return { ...snapshot, status: 'ready', failure: null, model: action.model, issues: action.issues };
    case 'fail':
      return { ...snapshot, status: 'failed', failure: action.failure, issues: action.issues };
    case 'ambient': {
      const { locale, scheme } = action;
      return snapshot.locale === locale && snapshot.scheme === scheme
        ? snapshot
        : { ...snapshot, locale, scheme };
    }
    case 'kept':
      return snapshot.kept === action.place ? snapshot : { ...snapshot, kept: action.place };
    case 'memory-only':
      return snapshot.memoryOnly ? snapshot : { ...snapshot, memoryOnly: true };
    default: {
      const stored = reduceStored(snapshot.stored, action);
      return stored === snapshot.stored ? snapshot : { ...snapshot, stored };
    }
  }
}
