import type { VisibleReadiness, VisibleSeries } from './series-types.js';

/** What a series has to say about a condition. */
export type Cell =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-rated' };

const HIDDEN: Cell = { kind: 'hidden' };
const NOT_APPLICABLE: Cell = { kind: 'not-applicable' };
const UNKNOWN: Cell = { kind: 'unknown' };
const NOT_RATED: Cell = { kind: 'not-rated' };

export function cellOf(series: VisibleSeries, conditionId: string): Cell {
  const value = series.values.get(conditionId);
  if (value !== undefined) return { kind: 'value', value };
  if (series.hidden.has(conditionId)) return HIDDEN;
  if (series.notApplicable.has(conditionId)) return NOT_APPLICABLE;
  return series.unknown.has(conditionId) ? UNKNOWN : NOT_RATED;
}

/** As many as one radar shows clearly. */
export const MAX_OVERLAID = 3;

const latestFirst = (a: VisibleSeries, b: VisibleSeries): number =>
  (a.period ?? '') === (b.period ?? '') ? 0 : (a.period ?? '') > (b.period ?? '') ? -1 : 1;

/**
 * What is shown before the reader chooses: the groups of the latest period, then the answers of this device; where
 * room is left and there is one group only, its earlier period.
 */
export function defaultSeries({ series }: VisibleReadiness): string[] {
  const given = series.filter(({ origin }) => origin === 'given').sort(latestFirst);
  const latest = given.filter(({ period }) => period === given[0]?.period);
  const earlier = given.find(
    (one) =>
      latest.length === 1 && one.period !== undefined && one.group === latest[0]?.group && one !== latest[0],
  );
  const own = series.filter(({ origin }) => origin === 'own');
  const first = [...latest, ...(earlier ? [earlier] : [])].slice(
    0,
    own.length > 0 ? MAX_OVERLAID - 1 : MAX_OVERLAID,
  );
  return [...first, ...own].slice(0, MAX_OVERLAID).map(({ id }) => id);
}
