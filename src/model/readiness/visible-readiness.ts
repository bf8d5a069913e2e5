import type { FrameworkNode, Readiness, ReadinessSeries, ScaleLevel } from '../types.js';
import { suppressed, type HiddenReason } from './suppress.js';

/** Answers given on this device: assessment id to ratings. The stored state has this shape. */
export type OwnAnswers = Readonly<
  Record<string, { readonly ratings: Readonly<Record<string, { readonly value: number | 'na' | null }>> }>
>;

export interface VisibleSeries {
  readonly id: string;
  /** Empty for answers given on this device; the widget names those. */
  readonly label: string;
  /** `own`: answers given on this device. They are the reader's own, no group, so `minN` does not apply. */
  readonly origin: 'given' | 'own';
  readonly group?: string;
  readonly period?: string;
  /** People who answered; null when the config does not say. */
  readonly n: number | null;
  /** Rated conditions only. */
  readonly values: ReadonlyMap<string, number>;
  /** Conditions marked "does not apply". */
  readonly notApplicable: ReadonlySet<string>;
}

/** A series that must stay hidden. Carries no value and no count: what is not here cannot leak. */
export interface HiddenSeries {
  readonly id: string;
  readonly label: string;
  readonly period?: string;
  readonly reason: HiddenReason;
}

export interface VisibleTarget {
  readonly label: string;
  readonly values: ReadonlyMap<string, number>;
}

export interface ConditionGroup {
  /** The domain; null for conditions that stand in no domain. */
  readonly domain: FrameworkNode | null;
  readonly conditions: readonly FrameworkNode[];
}

/** Everything the readiness views may show, and nothing else. */
export interface VisibleReadiness {
  readonly levels: readonly ScaleLevel[];
  readonly min: number;
  readonly max: number;
  readonly minN: number;
  readonly groups: readonly ConditionGroup[];
  readonly conditions: readonly FrameworkNode[];
  readonly series: readonly VisibleSeries[];
  readonly hidden: readonly HiddenSeries[];
  readonly target: VisibleTarget | null;
}

export interface VisibleOptions {
  /** Domains of the model, for grouping. */
  readonly domains?: readonly FrameworkNode[];
  readonly own?: OwnAnswers;
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
    const numbers = answers.map(([id, value]) => [id, value === 'na' ? null : value] as const);
    const values = onScale(numbers, known, min, max);
    const notApplicable = new Set(
      answers.filter(([id, value]) => value === 'na' && known.has(id)).map(([id]) => id),
    );
    if (values.size + notApplicable.size === 0) return [];
    return [{ id: OWN_PREFIX + assessment, label: '', origin: 'own' as const, n: 1, values, notApplicable }];
  });
}

/** The assessment an own series comes from; null for a configured one. */
export const assessmentOfSeries = (series: VisibleSeries): string | null =>
  series.origin === 'own' ? series.id.slice(OWN_PREFIX.length) : null;

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
  const hiddenReasons = suppressed(readiness.series, minN);
  const only = options.only?.length ? new Set(options.only) : null;
  const offered = readiness.series.filter(({ id }) => !only || only.has(id));
  const own = ownSeries(options.own ?? {}, known, min, max);
  const ownOffered = only
    ? own.filter((one) => only.has(one.id) || only.has(assessmentOfSeries(one) ?? ''))
    : own;
  const show = (one: ReadinessSeries): VisibleSeries => ({
    id: one.id,
    label: one.label,
    origin: 'given',
    ...optional('group', one.group),
    ...optional('period', one.period),
    n: one.n ?? null,
    values: onScale(Object.entries(one.ratings), known, min, max),
    notApplicable: new Set(),
  });
  const hide = (one: ReadinessSeries, reason: HiddenReason): HiddenSeries => ({
    id: one.id,
    label: one.label,
    ...optional('period', one.period),
    reason,
  });
  return {
    levels,
    min,
    max,
    minN,
    groups: groupConditions(conditions, options.domains ?? []),
    conditions,
    series: [...ownOffered, ...offered.filter((one) => !hiddenReasons.has(one)).map(show)],
    hidden: offered.flatMap((one) => {
      const reason = hiddenReasons.get(one);
      return reason ? [hide(one, reason)] : [];
    }),
    target: readiness.target
      ? {
          label: readiness.target.label,
          values: onScale(Object.entries(readiness.target.ratings), known, min, max),
        }
      : null,
  };
}
