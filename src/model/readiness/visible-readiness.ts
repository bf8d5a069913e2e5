import type { FrameworkNode, Readiness } from '../types.js';
import type {
  ConditionGroup,
  HiddenReason,
  HiddenSeries,
  SourceSeries,
  VisibleReadiness,
  VisibleSeries,
} from './series-types.js';
import { suppress } from './suppress.js';

export type * from './series-types.js';

/** Answers given on this device: assessment id to ratings. The stored state has this shape. */
export type OwnAnswers = Readonly<
  Record<
    string,
    {
      readonly ratings: Readonly<
        Record<string, { readonly value: number | string | null; readonly unknown?: true }>
      >;
    }
  >
>;

export interface VisibleOptions {
  /** Domains of the model, for grouping. */
  readonly domains?: readonly FrameworkNode[];
  readonly own?: OwnAnswers;
  /** Series besides those of the config: summed-up responses. */
  readonly added?: readonly SourceSeries[];
  /** Series to offer, hidden ones included; absent or empty: all. */
  readonly only?: readonly string[];
}

const optional = <K extends string>(
  key: K,
  value: string | undefined,
): Readonly<Partial<Record<K, string>>> =>
  (value === undefined ? {} : { [key]: value }) as Readonly<Partial<Record<K, string>>>;

/** Prefix of the ids of a device's own answers, so that they never meet a configured id. */
const OWN_PREFIX = 'own:';

/** Conditions by domain, in framework order; neighbours without a domain share a group. */
export function groupConditions(
  conditions: readonly FrameworkNode[],
  domains: readonly FrameworkNode[],
): ConditionGroup[] {
  const byId = new Map(domains.map((domain) => [domain.id, domain]));
  const groups: { domain: FrameworkNode | null; conditions: FrameworkNode[] }[] = [];
  for (const condition of conditions) {
    const domain = byId.get(condition.parentId ?? '') ?? null;
    const last = groups.at(-1);
    if (last?.domain === domain) last.conditions.push(condition);
    else groups.push({ domain, conditions: [condition] });
  }
  return groups;
}

const NO_STATS: VisibleSeries['stats'] = new Map();
const NONE: ReadonlySet<string> = new Set();

function onScale(
  ratings: Iterable<readonly [string, number | null]>,
  known: ReadonlySet<string>,
  min: number,
  max: number,
): Map<string, number> {
  const values = new Map<string, number>();
  for (const [id, value] of ratings) {
    // A rating off the scale has no place on it: it counts as not rated.
    if (known.has(id) && value !== null && value >= min && value <= max) values.set(id, value);
  }
  return values;
}

function ownSeries(own: OwnAnswers, known: ReadonlySet<string>, min: number, max: number): VisibleSeries[] {
  return Object.entries(own).flatMap(([assessment, { ratings }]) => {
    const answers = Object.entries(ratings).map(([id, { value }]) => [id, value] as const);
    const numbers = answers.map(([id, value]) => [id, typeof value === 'number' ? value : null] as const);
    const values = onScale(numbers, known, min, max);
    const idsWith = (isSo: (rating: { value: unknown; unknown?: true }) => boolean): Set<string> =>
      new Set(Object.keys(ratings).filter((id) => known.has(id) && ratings[id] && isSo(ratings[id])));
    const notApplicable = idsWith(({ value }) => value === 'na');
    const unknown = idsWith(({ value, unknown: isUnknown }) => value === null && !!isUnknown);
    if (values.size + notApplicable.size + unknown.size === 0) return [];
    return [
      {
        id: OWN_PREFIX + assessment,
        label: '',
        origin: 'own' as const,
        n: 1,
        values,
        stats: NO_STATS,
        hidden: NONE,
        notApplicable,
        unknown,
      },
    ];
  });
}

/** The assessment an own series comes from; null for a configured one. */
export const assessmentOfSeries = (series: VisibleSeries): string | null =>
  series.origin === 'own' ? series.id.slice(OWN_PREFIX.length) : null;

interface Scale {
  readonly known: ReadonlySet<string>;
  readonly min: number;
  readonly max: number;
}

function show(one: SourceSeries, hidden: ReadonlySet<string>, { known, min, max }: Scale): VisibleSeries {
  const ratings = Object.entries(one.ratings).filter(([id]) => !hidden.has(id));
  const stats = [...(one.stats ?? NO_STATS)].filter(([id]) => known.has(id) && !hidden.has(id));
  return {
    id: one.id,
    label: one.label,
    origin: 'given',
    ...optional('group', one.group),
    ...optional('period', one.period),
    n: one.n ?? null,
    values: onScale(ratings, known, min, max),
    stats: new Map(stats),
    hidden,
    notApplicable: NONE,
    unknown: NONE,
  };
}

const hide = (one: SourceSeries, reason: HiddenReason): HiddenSeries => ({
  id: one.isNamed === false ? '' : one.id,
  label: one.isNamed === false ? '' : one.label,
  ...optional('period', one.period),
  reason,
});

/**
 * The one gate between ratings and every view, export and text: hidden groups are gone from its answer.
 * What is hidden is decided over all series, before `only`, so that no choice of series changes it.
 */
export function visibleReadiness(
  readiness: Readiness,
  conditions: readonly FrameworkNode[],
  options: VisibleOptions = {},
): VisibleReadiness {
  const { levels, minN } = readiness;
  const min = levels[0]?.value ?? 1;
  const max = levels.at(-1)?.value ?? min + 1;
  const known = new Set(conditions.map(({ id }) => id));
  const all: readonly SourceSeries[] = [...readiness.series, ...(options.added ?? [])];
  const { series: reasons, cells } = suppress(all, [...known], minN);
  const only = options.only?.length ? new Set(options.only) : null;
  const offered = all.filter(({ id }) => !only || only.has(id));
  const own = ownSeries(options.own ?? {}, known, min, max).filter(
    (one) => !only || only.has(one.id) || only.has(assessmentOfSeries(one) ?? ''),
  );
  const target = readiness.target && {
    label: readiness.target.label,
    values: onScale(Object.entries(readiness.target.ratings), known, min, max),
  };
  return {
    levels,
    min,
    max,
    minN,
    groups: groupConditions(conditions, options.domains ?? []),
    conditions,
    series: [
      ...own,
      ...offered
        .filter((one) => !reasons.has(one))
        .map((one) => show(one, cells.get(one) ?? NONE, { known, min, max })),
    ],
    hidden: offered.flatMap((one) => {
      const reason = reasons.get(one);
      return reason ? [hide(one, reason)] : [];
    }),
    target: target && target.values.size > 0 ? target : null,
  };
}
