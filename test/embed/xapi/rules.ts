/*
 * What xAPI 1.0.3 (xAPI-Data.md) and cmi5 (sections 7.1, 9 and 10) ask of statements, written from the texts of the
 * specifications and not from our code. Each function lists what is broken.
 */

type Plain = Record<string, unknown>;

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
/** Enough of RFC 5646 for tags as `Intl` writes them. */
const TAG = /^(und|[a-z]{2,8})(-[\da-z]{1,8})*$/i;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const DURATION = /^PT\d+(\.\d{1,2})?S$/;
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isIri(value: unknown): boolean {
  try {
    return typeof value === 'string' && /^[a-z][\w+.-]*:/i.test(value) && !!new URL(value);
  } catch {
    return false;
  }
}

/** Keys that are not known, and values that are null: both are refused by a record store. */
function strange(where: string, value: unknown, known: readonly string[]): string[] {
  if (!isPlain(value)) return [`${where} is no object`];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(known.includes(key) ? [] : [`${where} has the unknown key ${key}`]),
    ...(inner === null || inner === undefined ? [`${where}.${key} is empty`] : []),
  ]);
}

function languageMap(where: string, value: unknown): string[] {
  if (!isPlain(value)) return [`${where} is no language map`];
  return Object.entries(value).flatMap(([tag, text]) => [
    ...(TAG.test(tag) ? [] : [`${where} has the tag ${tag}`]),
    ...(typeof text === 'string' ? [] : [`${where}.${tag} is no text`]),
  ]);
}

function extensions(where: string, value: unknown): string[] {
  if (value === undefined) return [];
  if (!isPlain(value)) return [`${where} is no object`];
  return Object.keys(value).flatMap((key) =>
    isIri(key) ? [] : [`${where} has a key that is no IRI: ${key}`],
  );
}

function actorProblems(actor: unknown): string[] {
  const known = ['objectType', 'name', 'account', 'mbox', 'mbox_sha1sum', 'openid', 'member'];
  if (!isPlain(actor)) return ['actor is no object'];
  const identifiers = ['account', 'mbox', 'mbox_sha1sum', 'openid'].filter((key) => key in actor);
  const isGroup = actor['objectType'] === 'Group';
  return [
    ...strange('actor', actor, known),
    ...(identifiers.length === 1 || (isGroup && identifiers.length === 0)
      ? []
      : [`actor has ${identifiers.length} identifiers`]),
  ];
}

function scaleProblems(scale: unknown): string[] {
  if (!Array.isArray(scale) || scale.length === 0) return ['a likert interaction needs a scale'];
  const components = scale as Plain[];
  const ids = components.map(({ id }) => id);
  return [
    ...components.flatMap((component) => [
      ...strange('component', component, ['id', 'description']),
      ...languageMap('component.description', component['description']),
      ...(typeof component['id'] === 'string' && component['id'] && !/\s/.test(component['id'])
        ? []
        : ['a component has no id, or spaces in it']),
    ]),
    ...(new Set(ids).size === ids.length ? [] : ['two components share an id']),
  ];
}

function definitionProblems(where: string, definition: unknown): string[] {
  if (definition === undefined) return [];
  const known = ['name', 'description', 'type', 'interactionType', 'scale', 'extensions'];
  if (!isPlain(definition)) return [`${where} is no object`];
  const isInteraction = definition['interactionType'] !== undefined;
  return [
    ...strange(where, definition, known),
    ...(['name', 'description'] as const).flatMap((key) =>
      key in definition ? languageMap(`${where}.${key}`, definition[key]) : [],
    ),
    ...(definition['type'] === undefined || isIri(definition['type']) ? [] : [`${where}.type is no IRI`]),
    ...(isInteraction ? interactionProblems(definition) : []),
  ];
}

function interactionProblems(definition: Plain): string[] {
  return [
    ...(definition['interactionType'] === 'likert' ? [] : ['only likert is used']),
    ...(definition['type'] === 'http://adlnet.gov/expapi/activities/cmi.interaction'
      ? []
      : ['an interaction has the type cmi.interaction']),
    ...scaleProblems(definition['scale']),
  ];
}

function activityProblems(where: string, activity: unknown): string[] {
  if (!isPlain(activity)) return [`${where} is no object`];
  return [
    ...strange(where, activity, ['objectType', 'id', 'definition']),
    ...(['Activity', undefined].includes(activity['objectType'] as string | undefined)
      ? []
      : [`${where} is no activity`]),
    ...(isIri(activity['id']) ? [] : [`${where}.id is no IRI: ${String(activity['id'])}`]),
    ...definitionProblems(`${where}.definition`, activity['definition']),
  ];
}

function scoreProblems(score: unknown): string[] {
  if (score === undefined) return [];
  if (!isPlain(score)) return ['score is no object'];
  const { scaled, raw, min, max } = score as Record<string, number | undefined>;
  const isIn = (value: number | undefined, low: number, high: number): boolean =>
    value === undefined || (value >= low && value <= high);
  return [
    ...strange('score', score, ['scaled', 'raw', 'min', 'max']),
    ...(isIn(scaled, -1, 1) ? [] : [`score.scaled is ${scaled}`]),
    ...(isIn(raw, min ?? -Infinity, max ?? Infinity) ? [] : [`score.raw is ${raw}`]),
    ...(min === undefined || max === undefined || min < max ? [] : ['score.min is not below max']),
  ];
}

function resultProblems(statement: Plain): string[] {
  const { result, object } = statement;
  if (result === undefined) return [];
  if (!isPlain(result)) return ['result is no object'];
  const { response, duration } = result;
  const definition = (object as { definition?: { scale?: { id: string }[] } }).definition;
  const ids = definition?.scale?.map(({ id }) => id);
  return [
    ...strange('result', result, ['score', 'success', 'completion', 'response', 'duration', 'extensions']),
    ...scoreProblems(result['score']),
    ...extensions('result.extensions', result['extensions']),
    ...(duration === undefined || DURATION.test(duration as string)
      ? []
      : [`duration is ${String(duration)}`]),
    ...(response === undefined || typeof response === 'string' ? [] : ['response is no text']),
    ...(ids && response !== '' && !ids.includes(response as string)
      ? [`the response ${String(response)} is not on the scale`]
      : []),
  ];
}

function contextProblems(context: unknown): string[] {
  if (context === undefined) return [];
  const known = [
    'registration',
    'contextActivities',
    'extensions',
    'platform',
    'language',
    'team',
    'instructor',
  ];
  if (!isPlain(context)) return ['context is no object'];
  const { registration, contextActivities } = context;
  return [
    ...strange('context', context, known),
    ...(registration === undefined || UUID.test(registration as string) ? [] : ['registration is no UUID']),
    ...extensions('context.extensions', context['extensions']),
    ...(contextActivities === undefined
      ? []
      : [
          ...strange('contextActivities', contextActivities, ['parent', 'grouping', 'category', 'other']),
          ...Object.entries(contextActivities as Record<string, Plain[]>).flatMap(([place, list]) =>
            list.flatMap((activity) => activityProblems(`contextActivities.${place}`, activity)),
          ),
        ]),
  ];
}

/** What is wrong with a statement by the rules of xAPI 1.0.3. */
export function statementProblems(statement: unknown): string[] {
  if (!isPlain(statement)) return ['the statement is no object'];
  const { verb } = statement;
  return [
    ...strange('statement', statement, ['id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp']),
    ...(UUID.test(statement['id'] as string) ? [] : ['id is no UUID']),
    ...(UTC.test(statement['timestamp'] as string) ? [] : ['timestamp is not in UTC']),
    ...actorProblems(statement['actor']),
    ...(isPlain(verb) && isIri(verb['id'])
      ? languageMap('verb.display', verb['display'])
      : ['verb has no IRI']),
    ...activityProblems('object', statement['object']),
    ...resultProblems(statement),
    ...contextProblems(statement['context']),
  ];
}

export interface SessionRules {
  readonly activityId: string;
  readonly registration: string;
  readonly template: {
    readonly extensions: Plain;
    readonly contextActivities: { readonly grouping: Plain[] };
  };
  readonly mode: string;
  readonly masteryScore?: number;
}

type Said = Plain & {
  readonly timestamp: string;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly result?: {
    score?: { scaled?: number };
    success?: boolean;
    completion?: boolean;
    duration?: string;
  };
  readonly context: {
    readonly registration: string;
    readonly extensions: Plain;
    readonly contextActivities: {
      readonly category?: { id: string }[];
      readonly grouping?: { id: string }[];
    };
  };
};

const wordOf = ({ verb }: Said): string => verb.id.split('/').pop() ?? '';
const isDefined = ({ context }: Said): boolean =>
  context.contextActivities.category?.some(({ id }) => id === `${CATEGORY}cmi5`) ?? false;

function definedProblems(said: Said, rules: SessionRules): string[] {
  const word = wordOf(said);
  const { result = {} } = said;
  const hasMoveOn =
    said.context.contextActivities.category?.some(({ id }) => id === `${CATEGORY}moveon`) ?? false;
  const isJudged = result.success !== undefined || result.completion !== undefined;
  return [
    ...(['initialized', 'completed', 'passed', 'failed', 'terminated'].includes(word)
      ? []
      : [`${word} is not defined by cmi5`]),
    ...(said.object.id === rules.activityId ? [] : [`${word} is about ${said.object.id}`]),
    ...(hasMoveOn === isJudged ? [] : [`${word}: moveon and success or completion go together`]),
    ...(result.score && word !== 'passed' && word !== 'failed' ? [`${word} has a score`] : []),
    ...((result.success === true) === (word === 'passed') ? [] : [`${word}: success`]),
    ...((result.completion === true) === (word === 'completed') ? [] : [`${word}: completion`]),
    ...(word === 'initialized' || result.duration ? [] : [`${word} has no duration`]),
    ...(rules.mode === 'Normal' || ['initialized', 'terminated'].includes(word)
      ? []
      : [`${word} in ${rules.mode}`]),
    ...(word === 'passed' && (result.score?.scaled ?? 1) < (rules.masteryScore ?? 0)
      ? ['passed below mastery']
      : []),
  ];
}

/** What is wrong with all statements of a session, in the order of their timestamps, by the rules of cmi5. */
export function sessionProblems(statements: readonly unknown[], rules: SessionRules): string[] {
  const all = [...(statements as Said[])].sort((a, b) => a.timestamp.localeCompare(b.timestamp));
  const words = all.filter(isDefined).map(wordOf);
  const inTemplate = rules.template.contextActivities.grouping.map(({ id }) => id);
  return [
    ...statements.flatMap(statementProblems),
    ...(all[0] && wordOf(all[0]) === 'initialized' ? [] : ['initialized is not the first']),
    ...(words.includes('terminated') && all.at(-1) && wordOf(all.at(-1)!) !== 'terminated'
      ? ['something follows terminated']
      : []),
    ...(new Set(words).size === words.length ? [] : [`said twice: ${words.join()}`]),
    ...all.filter(isDefined).flatMap((said) => definedProblems(said, rules)),
    ...all.flatMap((said) => {
      const grouping = said.context.contextActivities.grouping?.map(({ id }) => id) ?? [];
      return [
        ...(said.context.registration === rules.registration ? [] : [`${wordOf(said)}: registration`]),
        ...(said.context.extensions[SESSION] === rules.template.extensions[SESSION]
          ? []
          : [`${wordOf(said)}: session id`]),
        ...(inTemplate.every((id) => grouping.includes(id as string))
          ? []
          : [`${wordOf(said)}: context template`]),
      ];
    }),
  ];
}
