import type { HiddenReason, SourceSeries } from './series-types.js';

/** What must stay hidden: whole series, and single conditions of series that are shown. */
export interface Suppression {
  readonly series: ReadonlyMap<SourceSeries, HiddenReason>;
  readonly cells: ReadonlyMap<SourceSeries, ReadonlySet<string>>;
}

/** One group's figure: how many people stand behind it. */
interface Part {
  readonly series: SourceSeries;
  /** Undefined when the author gave no number. */
  readonly n: number | undefined;
  hidden: boolean;
}

const TOTAL_GROUPS = new Set(['all', 'everyone', 'everybody', 'total', 'overall']);

const isNamedTotal = (series: SourceSeries): boolean =>
  series.group !== undefined && TOTAL_GROUPS.has(series.group.trim().toLowerCase());

/** A series without a group beside series with one stands for everyone. */
function isTotal(series: SourceSeries, period: readonly SourceSeries[]): boolean {
  if (series.isTotal !== undefined) return series.isTotal;
  if (series.group !== undefined) return isNamedTotal(series);
  return period.some((other) => other.group !== undefined && !isNamedTotal(other));
}

function byPeriod(series: readonly SourceSeries[]): SourceSeries[][] {
  const periods = new Map<string, SourceSeries[]>();
  for (const one of series) {
    const period = periods.get(one.period ?? '');
    if (period) period.push(one);
    else periods.set(one.period ?? '', [one]);
  }
  return [...periods.values()];
}

/** People in the total who belong to no listed group: they can be worked out as well as a hidden group. */
function remainder(totals: readonly Part[], groups: readonly Part[]): number {
  if (groups.length === 0 || groups.some(({ n }) => n === undefined)) return 0;
  const counted = groups.reduce((sum, { n }) => sum + (n ?? 0), 0);
  const rests = totals.map(({ n }) => (n ?? counted) - counted).filter((rest) => rest > 0);
  return rests.length > 0 ? Math.min(...rests) : 0;
}

const smallestFirst = (a: Part, b: Part): number =>
  (a.n ?? Infinity) - (b.n ?? Infinity) || (a.series.id < b.series.id ? -1 : 1);

/**
 * With a total in view, the total less the groups in view gives what is left. That rest must be nobody, or at
 * least two parts with at least `minN` people together; until then the next smallest group is hidden too.
 * @returns the groups to hide besides those that are hidden already.
 */
function protectors(totals: readonly Part[], groups: readonly Part[], minN: number): SourceSeries[] {
  if (!totals.some(({ hidden }) => !hidden)) return [];
  const rest = remainder(totals, groups);
  const hidden = groups.filter((group) => group.hidden);
  let parts = hidden.length + (rest > 0 ? 1 : 0);
  let people = hidden.reduce((sum, { n }) => sum + (n ?? 0), rest);
  const chosen: SourceSeries[] = [];
  for (const group of groups.filter((one) => !one.hidden).sort(smallestFirst)) {
    const exposed = (parts > 0 && people < minN) || (parts === 1 && rest === 0);
    if (!exposed) break;
    chosen.push(group.series);
    parts += 1;
    people += group.n ?? 0;
  }
  return chosen;
}

/** People behind one figure; undefined when not known, null when there is no figure. */
const peopleBehind = (series: SourceSeries, condition: string): number | undefined | null => {
  const stats = series.stats?.get(condition);
  if (stats) return stats.answered === 0 ? null : stats.answered;
  return series.ratings[condition] == null ? null : series.n;
};

function suppressCells(
  period: readonly SourceSeries[],
  condition: string,
  minN: number,
  hidden: ReadonlyMap<SourceSeries, HiddenReason>,
): SourceSeries[] {
  const parts = period.flatMap((series): Part[] => {
    const n = peopleBehind(series, condition);
    return n === null ? [] : [{ series, n, hidden: hidden.has(series) || (n !== undefined && n < minN) }];
  });
  const totals = parts.filter(({ series }) => isTotal(series, period));
  const groups = parts.filter((part) => !totals.includes(part));
  const small = parts.filter((part) => part.hidden && !hidden.has(part.series)).map(({ series }) => series);
  return [...small, ...protectors(totals, groups, minN)];
}

/**
 * Which series, and which single figures of the others, must not be shown. Each figure is judged by the people
 * behind it, so that a condition few people rated is no way round the rule. A series without `n` counts as an
 * already published figure: it is shown.
 */
export function suppress(
  series: readonly SourceSeries[],
  conditions: readonly string[],
  minN: number,
): Suppression {
  const hidden = new Map<SourceSeries, HiddenReason>();
  const cells = new Map<SourceSeries, Set<string>>();
  for (const one of series) if (one.n !== undefined && one.n < minN) hidden.set(one, 'small');
  for (const period of byPeriod(series)) {
    const parts = period.map((one): Part => ({ series: one, n: one.n, hidden: hidden.has(one) }));
    const totals = parts.filter((part) => isTotal(part.series, period));
    const groups = parts.filter((part) => !totals.includes(part));
    for (const one of protectors(totals, groups, minN)) hidden.set(one, 'protects');
    for (const condition of conditions) {
      for (const one of suppressCells(period, condition, minN, hidden)) {
        cells.set(one, (cells.get(one) ?? new Set()).add(condition));
      }
    }
  }
  return { series: hidden, cells };
}
