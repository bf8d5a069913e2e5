/**
 * One person's answers as a small file or the fragment of a link, to hand in without a server. They hold the
 * levels and the group, never a name and never the notes. The checksum finds damage, not forgery.
 */

/** A scale value, `'na'` (does not apply) or `'unknown'` (the person does not know). */
export type AnswerValue = number | 'na' | 'unknown';

export interface AnswerSet {
  /** Id of the framework the conditions are from. */
  readonly framework: string;
  /** Id of the assessment, such as `fall-2026`. */
  readonly assessment: string;
  /** Whom the person answered as; absent when they did not say. */
  readonly group?: string;
  /** Made anew for each file, so that one handed in twice can be told from two that are alike. */
  readonly id: string;
  /** Values of the scale that was answered on, ascending. */
  readonly scale: readonly number[];
  /** Condition id to answer; what was not answered is absent. */
  readonly ratings: Readonly<Record<string, AnswerValue>>;
}

/** Why a text holds no answers: something else, from a later version, or changed on its way. */
export type AnswerProblem = 'not-answers' | 'version' | 'damaged';
export type ReadAnswers = { readonly answers: AnswerSet } | { readonly problem: AnswerProblem };

const TYPE = 'lcf-answers';
const VERSION = 1;
const FRAGMENT = /lcf-answers=(\d+)\.([\w-]+)\.([\da-f]{8})/;
/** Far above any real file, low enough that a wrong file costs nothing. */
const MAX_LENGTH = 200_000;
const MAX_ENTRIES = 1_000;
const MAX_ID = 200;
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

type Plain = Readonly<Record<string, unknown>>;

/** Always the same text for the same answers, whatever order the keys came in. */
const canonical = ({ framework, assessment, group, id, scale, ratings }: AnswerSet): string =>
  JSON.stringify([
    framework,
    assessment,
    group ?? null,
    id,
    scale,
    Object.entries(ratings).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/** FNV-1a, 32 bits, over the UTF-16 units of a text, as eight hexadecimal digits. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The text of an answer file. */
export const writeAnswerFile = (answers: AnswerSet): string =>
  `${JSON.stringify({ type: TYPE, version: VERSION, ...answers, checksum: checksum(canonical(answers)) }, null, 2)}\n`;

/** The same as a fragment for a link, without `#`: `lcf-answers=1.<base64url>.<checksum>`. */
export function writeAnswerFragment(answers: AnswerSet): string {
  const text = canonical(answers);
  const bytes = new TextEncoder().encode(text);
  const base64 = btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
  const safe = base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `${TYPE}=${VERSION}.${safe}.${checksum(text)}`;
}

/** Reads an answer file, or a link or fragment that holds answers. Never throws. */
export function readAnswers(text: string): ReadAnswers {
  if (text.length > MAX_LENGTH) return { problem: 'not-answers' };
  const [, version, data, sum] = FRAGMENT.exec(text) ?? [];
  if (version !== undefined)
    return Number(version) === VERSION ? readFragment(data, sum) : { problem: 'version' };
  return readFile(text);
}

function readFragment(data = '', sum = ''): ReadAnswers {
  try {
    const binary = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const list: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!Array.isArray(list)) return { problem: 'damaged' };
    const [framework, assessment, group, id, scale, entries] = list as unknown[];
    const ratings: unknown = Array.isArray(entries)
      ? Object.fromEntries(entries.filter(Array.isArray))
      : null;
    return check({ framework, assessment, group, id, scale, ratings }, sum);
  } catch {
    return { problem: 'damaged' };
  }
}

function readFile(text: string): ReadAnswers {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { problem: 'not-answers' };
  }
  if (!isPlain(input) || input['type'] !== TYPE) return { problem: 'not-answers' };
  if (input['version'] !== VERSION) return { problem: 'version' };
  return check(input, input['checksum']);
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MAX_ID;
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function readRatings(input: unknown): Record<string, AnswerValue> | null {
  if (!isPlain(input)) return null;
  const entries = Object.entries(input);
  const fits = ([key, value]: readonly [string, unknown]): boolean =>
    isId(key) && !UNSAFE_KEYS.has(key) && (value === 'na' || value === 'unknown' || isNumber(value));
  return entries.length <= MAX_ENTRIES && entries.every(fits)
    ? Object.fromEntries(entries as [string, AnswerValue][])
    : null;
}

/** Takes the fields that are expected, and nothing else, so that no stray text comes along. */
function check(input: Plain, sum: unknown): ReadAnswers {
  const { framework, assessment, group, id, scale } = input as Record<string, unknown>;
  const ratings = readRatings(input['ratings']);
  const complete =
    isId(framework) && isId(assessment) && isId(id) && Array.isArray(scale) && scale.length <= 20 && ratings;
  if (!complete || !scale.every(isNumber) || !(group == null || isId(group))) return { problem: 'damaged' };
  const answers = { framework, assessment, ...(group == null ? {} : { group }), id, scale, ratings };
  return checksum(canonical(answers)) === sum ? { answers } : { problem: 'damaged' };
}
