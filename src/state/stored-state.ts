import { plainCopy } from '../model/plain-copy.js';
import { assessmentOf } from './reduce.js';
import { EMPTY_STORED } from './reduce-shown.js';
import type { AssessmentState, PracticeState, RatingState, RatingValue, StoredState } from './state-types.js';

type Plain = Readonly<Record<string, unknown>>;

/** Longest text kept from a stored note, so that a damaged file cannot fill the memory. */
const MAX_TEXT = 100_000;
const MAX_LINK = 2_000;
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, MAX_TEXT) : '');

function mapEntries<T>(value: unknown, read: (entry: Plain) => T): Record<string, T> {
  if (!isPlain(value)) return {};
  const entries = Object.entries(value).filter(([key, entry]) => !UNSAFE_KEYS.has(key) && isPlain(entry));
  return Object.fromEntries(entries.map(([key, entry]) => [key, read(entry as Plain)]));
}

const readPractice = (entry: Plain): PracticeState => ({
  status: typeof entry['status'] === 'string' ? entry['status'] : null,
  bookmarked: entry['bookmarked'] === true,
  note: textOf(entry['note']),
});

const readValue = (value: unknown): RatingValue =>
  value === 'na' || (typeof value === 'number' && Number.isFinite(value)) ? value : null;

const readRating = (entry: Plain): RatingState => ({
  value: readValue(entry['value']),
  evidence: textOf(entry['evidence']),
  ...(textOf(entry['link']) ? { link: textOf(entry['link']).slice(0, MAX_LINK) } : {}),
  ...(entry['unknown'] === true && readValue(entry['value']) === null ? { unknown: true as const } : {}),
});

const readAssessment = (entry: Plain): AssessmentState => ({
  ratings: mapEntries(entry['ratings'], readRating),
  ...(typeof entry['respondent'] === 'string' ? { respondent: entry['respondent'].slice(0, 200) } : {}),
});

/** A copy of what JSON can say of a value; undefined when that is too large, too deep or nothing. */
function jsonCopy(value: Plain): unknown {
  try {
    const text = JSON.stringify(plainCopy(value));
    return JSON.parse(text, (key, item: unknown) => (UNSAFE_KEYS.has(key) ? undefined : item));
  } catch {
    return undefined;
  }
}

/**
 * Reads a stored or imported state (version 1). Never throws: parts that are not what they should be
 * are left out. Returns null when the whole is not a version 1 state.
 */
export function readStored(input: unknown): StoredState | null {
  try {
    return isPlain(input) && input['version'] === 1 ? readParts(input) : null;
  } catch {
    // A getter or proxy of the page.
    return null;
  }
}

function readParts(input: Plain): StoredState {
  const plan = isPlain(input['plan']) ? jsonCopy(input['plan']) : undefined;
  return {
    version: 1,
    selection: typeof input['selection'] === 'string' ? input['selection'] : null,
    practices: mapEntries(input['practices'], readPractice),
    assessments: mapEntries(input['assessments'], readAssessment),
    ...(plan === undefined ? {} : { plan }),
  };
}

/** As `readStored`, from text; null when it is not JSON. */
export function parseStored(text: string | null): StoredState | null {
  if (text === null) return null;
  try {
    return readStored(JSON.parse(text));
  } catch {
    return null;
  }
}

/** True when nothing has been entered. */
export const isEmpty = (stored: StoredState): boolean =>
  JSON.stringify(stored) === JSON.stringify(EMPTY_STORED);

/** Two states in one: entries of `above` win, one by one. */
export function joinStored(below: StoredState, above: StoredState): StoredState {
  const plan = above.plan ?? below.plan;
  const assessments = Object.entries(above.assessments).map(([id, answers]): [string, AssessmentState] => {
    const kept = assessmentOf(below, id);
    return [id, { ...kept, ...answers, ratings: { ...kept.ratings, ...answers.ratings } }];
  });
  return {
    version: 1,
    selection: above.selection ?? below.selection,
    practices: { ...below.practices, ...above.practices },
    assessments: { ...below.assessments, ...Object.fromEntries(assessments) },
    ...(plan === undefined ? {} : { plan }),
  };
}
