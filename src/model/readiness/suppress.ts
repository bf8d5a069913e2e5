import type { ReadinessSeries } from '../types.js';

/**
 * Why a series is not shown: `small` = fewer people than `minN`; `protects` = large enough itself, but with it
 * in view a small group could be worked out from the total.
 */
export type HiddenReason = 'small' | 'protects';

const TOTAL_GROUPS = new Set(['all', 'everyone', 'everybody', 'total', 'overall']);

const isNamedTotal = (series: ReadinessSeries): boolean =>
  series.group !== undefined && TOTAL_GROUPS.has(series.group.trim().toLowerCase());

/** A series without a group beside series with one stands for everyone. */
function isTotal(series: ReadinessSeries, period: readonly ReadinessSeries[]): boolean {
  if (series.group !== undefined) return isNamedTotal(series);
  return period.some((other) => other.group !== undefined && !isNamedTotal(other));
}

function byPeriod(series: readonly ReadinessSeries[]): ReadinessSeries[][] {
  const periods = new Map<string, ReadinessSeries[]>();
  for (const one of series) {
    const key = one.period ?? '';
    periods.set(key, [...(periods.get(key) ?? []), one]);
  }
  return [...periods.values()];
}

/** People in the total who belong to no listed group: they can be worked out as well as a hidden group. */
function remainder(totals: readonly ReadinessSeries[], groups: readonly ReadinessSeries[]): number {
  if (groups.length === 0 || groups.some((group) => group.n === undefined)) return 0;
  const counted = groups.reduce((sum, group) => sum + (group.n ?? 0), 0);
  const rests = totals.map((total) => (total.n ?? counted) - counted).filter((rest) => rest > 0);
  return rests.length > 0 ? Math.min(...rests) : 0;
}

const smallestFirst = (a: ReadinessSeries, b: ReadinessSeries): number =>
  (a.n ?? Infinity) - (b.n ?? Infinity) || (a.id < b.id ? -1 : 1);

/**
 * With a total in view, the total less the groups in view gives what is left. That rest must be nobody, or at
 * least two parts with at least `minN` people together; until then the next smallest group is hidden too.
 */
function protect(
  period: readonly ReadinessSeries[],
  minN: number,
  hidden: Map<ReadinessSeries, HiddenReason>,
): void {
  const totals = period.filter((series) => isTotal(series, period) && !hidden.has(series));
  if (totals.length === 0) return;
  const groups = period.filter((series) => !isTotal(series, period));
  const rest = remainder(totals, groups);
  let parts = groups.filter((group) => hidden.has(group)).length + (rest > 0 ? 1 : 0);
  let people = groups.reduce((sum, group) => sum + (hidden.has(group) ? (group.n ?? 0) : 0), rest);
  const exposed = (): boolean => (parts > 0 && people < minN) || (parts === 1 && rest === 0);
  for (const group of groups.filter((one) => !hidden.has(one)).sort(smallestFirst)) {
    if (!exposed()) return;
    hidden.set(group, 'protects');
    parts += 1;
    people += group.n ?? 0;
  }
}

/**
 * Which series must not be shown, by place in the list. A series without `n` counts as an already published
 * figure: it is shown, and flagged as such where it appears.
 */
export function suppressed(
  series: readonly ReadinessSeries[],
  minN: number,
): ReadonlyMap<ReadinessSeries, HiddenReason> {
  const hidden = new Map<ReadinessSeries, HiddenReason>();
  for (const one of series) if (one.n !== undefined && one.n < minN) hidden.set(one, 'small');
  for (const period of byPeriod(series)) protect(period, minN, hidden);
  return hidden;
}
