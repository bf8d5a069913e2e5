import { shownDifference } from './statistics.js';
import type { VisibleReadiness, VisibleSeries } from './series-types.js';

/** Text order of ISO periods is time order; others keep the order of the config. */
const isIso = (period: string): boolean => /^\d{4}(-\d{2}){0,2}$/.test(period);

function isEarlier(candidate: VisibleSeries, series: VisibleSeries, all: readonly VisibleSeries[]): boolean {
  if (candidate.period === undefined || series.period === undefined) return false;
  if (candidate.period === series.period) return false;
  if (isIso(candidate.period) && isIso(series.period)) return candidate.period < series.period;
  return all.indexOf(candidate) < all.indexOf(series);
}

/** The same group's latest earlier series that may be shown; null when there is none. */
export function previousOf(visible: VisibleReadiness, series: VisibleSeries): VisibleSeries | null {
  if (series.origin === 'own') return null;
  const earlier = visible.series.filter(
    (one) => one.origin === 'given' && one.group === series.group && isEarlier(one, series, visible.series),
  );
  return earlier.reduce<VisibleSeries | null>(
    (latest, one) => (!latest || isEarlier(latest, one, visible.series) ? one : latest),
    null,
  );
}

/** The change to compare: the first of the shown series that has an earlier one. */
export interface Comparison {
  readonly from: VisibleSeries;
  readonly to: VisibleSeries;
}

export function comparisonOf(visible: VisibleReadiness, shown: readonly VisibleSeries[]): Comparison | null {
  for (const to of shown) {
    const from = previousOf(visible, to);
    if (from) return { from, to };
  }
  return null;
}

/** Change of one condition, from the figures as shown. */
export const changeIn = (comparison: Comparison, conditionId: string): number | null =>
  shownDifference(comparison.from.values.get(conditionId), comparison.to.values.get(conditionId));
