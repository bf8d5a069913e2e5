import type { RateDetail } from '../../events/event-types.js';
import type { FrameworkNode, Model, ScaleLevel } from '../../model/types.js';
import {
  ACTIVITY_PLACES,
  type ContextActivities,
  type LanguageMap,
  type XapiActivity,
  type XapiActor,
  type XapiComponent,
  type XapiContext,
  type XapiResult,
  type XapiStatement,
} from './types.js';

const ADL = 'http://adlnet.gov/expapi/';

/** What every likert statement is made with. */
export interface LikertOptions {
  readonly actor: XapiActor;
  /** Full address under which the conditions and assessments are named, such as `https://www.district.example/lcf/`. */
  readonly base: string;
  /** Laid under the context of each statement: `registration`, `platform`, `extensions` … */
  readonly context?: XapiContext;
  /** Sends the note and the link too. Off by default: in notes people get named. */
  readonly withEvidence?: boolean;
  /** Adds the level as `score.raw` with `min` and `max`. Off by default: a rating of a school is no grade of a person. */
  readonly withScore?: boolean;
}

const IDENTIFIERS = ['account', 'mbox', 'mbox_sha1sum', 'openid'] as const;

/**
 * @throws TypeError unless the actor can be told apart: an agent with exactly one identifier, or a group with one
 * or with members.
 */
export function checkActor(actor: XapiActor): void {
  const found = IDENTIFIERS.filter((key) => actor[key] !== undefined);
  const isGroup = actor.objectType === 'Group';
  const { account, member } = actor;
  const isFull = !account || !!(account.homePage && account.name);
  if (isFull && (found.length === 1 || (isGroup && found.length === 0 && member && member.length > 0)))
    return;
  throw new TypeError(
    'The actor must have exactly one of account (homePage and name), mbox, mbox_sha1sum, openid.',
  );
}

/**
 * @returns the address with a slash at its end.
 * @throws TypeError unless it is a full address.
 */
export function checkBase(base: string): string {
  const { href } = new URL(base);
  return href.endsWith('/') ? href : `${href}/`;
}

/** A random id for a statement (RFC 4122, version 4); `crypto.randomUUID` is missing on plain http. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A verb of ADL's list. */
export const verb = (name: string): XapiStatement['verb'] => ({
  id: `${ADL}verbs/${name}`,
  display: { 'en-US': name },
});

/** A statement that happened now. */
export const statement = (about: Omit<XapiStatement, 'id' | 'timestamp'>): XapiStatement => ({
  id: uuid(),
  ...about,
  timestamp: new Date().toISOString(),
});

/** An id as part of an address; half a character, which JSON may hold, would throw. */
const inAddress = (id: string): string => encodeURIComponent(id.replace(/[\ud800-\udfff]/gu, '\ufffd'));

/** A tag that record stores take; `und` for what is none. */
function languageTag(locale: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(locale ?? 'en')[0] ?? 'und';
  } catch {
    return 'und';
  }
}

/** Two contexts in one. What the first says stays; lists of activities and extensions are joined. */
export function joinContexts(first: XapiContext | undefined, second: XapiContext): XapiContext {
  const activities: ContextActivities = Object.fromEntries(
    ACTIVITY_PLACES.flatMap((place) => {
      const all = [first, second].flatMap((context) => context?.contextActivities?.[place] ?? []);
      const distinct = all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
      return distinct.length > 0 ? [[place, distinct]] : [];
    }),
  );
  const extensions = { ...second.extensions, ...first?.extensions };
  return {
    ...second,
    ...first,
    ...(Object.keys(activities).length > 0 ? { contextActivities: activities } : {}),
    ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
  };
}

/** The levels, then the two answers that are none. Their ids are what `lcf-rate` and answer files use. */
function scaleOf(levels: readonly ScaleLevel[], tag: string): XapiComponent[] {
  return [
    ...levels.map(({ value, label }) => ({ id: String(value), description: { [tag]: label } })),
    { id: 'na', description: { en: 'Not applicable' } },
    { id: 'unknown', description: { en: 'I don’t know' } },
  ];
}

function conditionActivity(condition: FrameworkNode, model: Model, base: string): XapiActivity {
  const tag = languageTag(model.locale);
  const question = condition.question ?? condition.summary;
  return {
    objectType: 'Activity',
    id: `${base}conditions/${inAddress(condition.id)}`,
    definition: {
      type: `${ADL}activities/cmi.interaction`,
      interactionType: 'likert',
      name: { [tag]: condition.title },
      ...(question ? { description: { [tag]: question } } : {}),
      scale: scaleOf(model.readiness.levels, tag),
    },
  };
}

function groupingOf(assessment: string, { framework, locale }: Model, base: string): XapiActivity[] {
  const name: LanguageMap = { [languageTag(locale)]: framework.title };
  return [
    {
      objectType: 'Activity',
      id: `${base}assessments/${inAddress(assessment)}`,
      definition: { type: `${ADL}activities/assessment`, name },
    },
    {
      objectType: 'Activity',
      id: `${base}frameworks/${inAddress(framework.id)}`,
      definition: { name },
    },
  ];
}

/** The id of the scale that a rating stands for; empty when the answer was taken back. */
export function responseOf({ value, unknown }: RateDetail, levels: readonly ScaleLevel[]): string {
  if (unknown) return 'unknown';
  return value === 'na' || levels.some((level) => level.value === value) ? String(value) : '';
}

function resultOf(rating: RateDetail, { readiness }: Model, options: LikertOptions): XapiResult {
  const { levels } = readiness;
  const response = responseOf(rating, levels);
  const raw = Number(response);
  const [min, max] = [levels[0]?.value ?? raw, levels.at(-1)?.value ?? raw];
  const written = [
    ['evidence', rating.evidence],
    ['evidence-link', rating.link ?? ''],
  ].filter(([, text]) => text);
  const evidence = Object.fromEntries(
    written.map(([name, text]) => [`${checkBase(options.base)}extensions/${name ?? ''}`, text]),
  );
  return {
    response,
    ...(options.withScore && response && !Number.isNaN(raw) && max > min
      ? { score: { scaled: (raw - min) / (max - min), raw, min, max } }
      : {}),
    ...(options.withEvidence && written.length > 0 ? { extensions: evidence } : {}),
  };
}

/**
 * A rating as a likert statement: somebody `answered` a condition on the scale of the config, with the assessment
 * and the framework as grouping. An answer that was taken back has an empty `response`.
 * @returns null when the model has no such condition.
 * @throws TypeError when `actor` or `base` is not what it must be.
 */
export function likertStatement(
  rating: RateDetail,
  model: Model,
  options: LikertOptions,
): XapiStatement | null {
  checkActor(options.actor);
  const base = checkBase(options.base);
  const condition = model.nodes.get(rating.id);
  if (condition?.kind !== 'condition') return null;
  return statement({
    actor: options.actor,
    verb: verb('answered'),
    object: conditionActivity(condition, model, base),
    result: resultOf(rating, model, options),
    context: joinContexts(options.context, {
      contextActivities: { grouping: groupingOf(rating.assessment, model, base) },
    }),
  });
}
