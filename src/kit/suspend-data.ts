import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Characters of `cmi.suspend_data` by version of SCORM. */
export const SUSPEND_LIMITS = { '1.2': 4096, '2004': 64_000 } as const;

/** Largest state that is read back, in bytes: what a learning system hands over is not to be trusted either. */
const MOST = 1_000_000;
/** Ids, dates and the names of statuses: never cut, as half of one means nothing. */
const ID = /^[\w.:-]{1,100}$/;

export interface Suspended {
  readonly data: string;
  /** False when something had to be shortened or left out. */
  readonly isWhole: boolean;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Older systems keep only Latin letters. */
const ascii = (json: string): string =>
  json.replace(/[^\u0020-\u007e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** As text where it is short, packed where it is long; the first letter says which. */
function write(state: Json, limit: number): string {
  const json = JSON.stringify(state);
  const plain = `J${ascii(json)}`;
  if (plain.length <= Math.min(limit, 1000)) return plain;
  return `D${base64(deflateSync(strToU8(json), { level: 9 }))}`;
}

function cut(value: Json, most: number): Json {
  if (typeof value === 'string') {
    if (value.length <= most || ID.test(value)) return value;
    return most === 0 ? '' : `${value.slice(0, most - 1).trimEnd()}…`;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => cut(item, most));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cut(item, most)]));
}

/** The longest cut of texts that fits, by halving; null when it does not fit even without them. */
function cutToFit(state: Json, limit: number): string | null {
  const at = (most: number): string => write(cut(state, most), limit);
  if (at(0).length > limit) return null;
  let [fits, fails] = [0, 100_000];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (at(middle).length <= limit) fits = middle;
    else fails = middle;
  }
  return at(fits);
}

/**
 * What a reader entered as `suspend_data` that never is longer than `limit`. Whole where it fits; else the longest
 * texts are cut; else parts are left out, the plan and the practices before the ratings.
 */
export function suspend(state: object, limit: number): Suspended {
  const whole = state as Readonly<Record<string, Json>>;
  const data = write(whole, limit);
  if (data.length <= limit) return { data, isWhole: true };
  const { version = 1, practices = {}, assessments = {} } = whole;
  const parts: Json[] = [whole, { version, practices, assessments }, { version, assessments }];
  for (const part of parts) {
    const shorter = cutToFit(part, limit);
    if (shorter !== null) return { data: shorter, isWhole: false };
  }
  return { data: '', isWhole: false };
}

function unpack(packed: string): string {
  const binary = atob(packed);
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  // With room for so much and no more, so that little cannot become a lot.
  return strFromU8(inflateSync(bytes, { out: new Uint8Array(MOST) }));
}

/** What `suspend` wrote; null for anything else. */
export function resume(data: string): unknown {
  try {
    if (data.startsWith('J')) return JSON.parse(data.slice(1)) as unknown;
    if (data.startsWith('D')) return JSON.parse(unpack(data.slice(1))) as unknown;
  } catch {
    // Not ours, or damaged: as good as none.
  }
  return null;
}
