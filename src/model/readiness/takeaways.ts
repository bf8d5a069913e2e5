import { changeIn, comparisonOf } from './compare.js';
import { rounded, shownDifference } from './statistics.js';
import type { VisibleReadiness, VisibleSeries } from './series-types.js';

/** What can be said about the shown data, as facts; the widget finds the words. */
export type Takeaway =
  | {
      readonly kind: 'highest';
      readonly series: VisibleSeries;
      readonly conditions: readonly string[];
      readonly value: number;
    }
  | {
      readonly kind: 'lowest';
      readonly series: VisibleSeries;
      readonly conditions: readonly string[];
      readonly value: number;
    }
  | {
      readonly kind: 'gap';
      readonly series: VisibleSeries;
      readonly conditions: readonly string[];
      readonly gap: number;
    }
  | { readonly kind: 'target-met'; readonly series: VisibleSeries; readonly count: number }
  | {
      readonly kind: 'change';
      readonly from: VisibleSeries;
      readonly to: VisibleSeries;
      readonly conditions: readonly string[];
      /** How far they moved: up, or down when negative. */
      readonly by: number;
      /** Figures of the one that moved; null where several moved as far. */
      readonly before: number | null;
      readonly after: number | null;
    }
  | {
      readonly kind: 'differ';
      readonly high: VisibleSeries;
      readonly low: VisibleSeries;
      readonly condition: string;
      readonly highValue: number;
      readonly lowValue: number;
    };

/** More that share a place than this do not stand out. */
const MAX_TIES = 3;

interface Scored {
  readonly id: string;
  readonly score: number;
}

/** All that share the highest score, in framework order. */
function leaders(scores: readonly Scored[]): { readonly ids: string[]; readonly score: number } | null {
  if (scores.length === 0) return null;
  const score = Math.max(...scores.map((one) => one.score));
  return { ids: scores.filter((one) => one.score === score).map(({ id }) => id), score };
}

const scoresOf = (visible: VisibleReadiness, score: (id: string) => number | null | undefined): Scored[] =>
  visible.conditions.flatMap(({ id }) => {
    const value = score(id);
    return value == null ? [] : [{ id, score: value }];
  });

/** Names nothing when every rated condition is equal: that has no strongest part. */
function extremes(visible: VisibleReadiness, series: VisibleSeries, sign: 1 | -1): Takeaway | null {
  const scores = scoresOf(visible, (id) => {
    const value = series.values.get(id);
    return value === undefined ? null : sign * rounded(value);
  });
  const best = leaders(scores);
  if (!best || best.ids.length === scores.length || best.ids.length > MAX_TIES) return null;
  const kind = sign > 0 ? 'highest' : 'lowest';
  return { kind, series, conditions: best.ids, value: sign * best.score };
}

function gap(visible: VisibleReadiness, series: VisibleSeries): Takeaway | null {
  const { target } = visible;
  if (!target) return null;
  const scores = scoresOf(visible, (id) => shownDifference(series.values.get(id), target.values.get(id)));
  const best = leaders(scores);
  if (!best) return null;
  if (best.score <= 0) return { kind: 'target-met', series, count: scores.length };
  return best.ids.length > MAX_TIES ? null : { kind: 'gap', series, conditions: best.ids, gap: best.score };
}

function change(visible: VisibleReadiness, shown: readonly VisibleSeries[]): Takeaway | null {
  const comparison = comparisonOf(visible, shown);
  if (!comparison) return null;
  const { from, to } = comparison;
  const moves = scoresOf(visible, (id) => changeIn(comparison, id));
  const most = Math.max(0, ...moves.map(({ score }) => Math.abs(score)));
  const movers = moves.filter(({ score }) => Math.abs(score) === most);
  const [first] = movers;
  // Up and down as far, or many as far: nothing stands out.
  if (!first || most === 0 || movers.length > MAX_TIES || movers.some(({ score }) => score !== first.score))
    return null;
  const figure = (values: ReadonlyMap<string, number>): number | null =>
    movers.length > 1 ? null : rounded(values.get(first.id) ?? 0);
  return {
    kind: 'change',
    from,
    to,
    conditions: movers.map(({ id }) => id),
    by: first.score,
    before: figure(from.values),
    after: figure(to.values),
  };
}

/** Two series of the same time that lie furthest apart on one condition, at least one level. */
function differ(visible: VisibleReadiness, shown: readonly VisibleSeries[]): Takeaway | null {
  let found: (Takeaway & { kind: 'differ' }) | null = null;
  for (const high of shown) {
    for (const low of shown) {
      if (high.period !== low.period) continue;
      for (const { id } of visible.conditions) {
        const [top, bottom] = [high.values.get(id), low.values.get(id)];
        if (top === undefined || bottom === undefined || rounded(top) - rounded(bottom) < 1) continue;
        if (found && rounded(top) - rounded(bottom) <= found.highValue - found.lowValue) continue;
        found = {
          kind: 'differ',
          high,
          low,
          condition: id,
          highValue: rounded(top),
          lowValue: rounded(bottom),
        };
      }
    }
  }
  return found;
}

/**
 * At most three facts about the series on show, in this order: the highest rated condition of the first series;
 * its largest gap to the target (without a target: its lowest rated); the biggest change of a group since its
 * last period (without one: the condition two shown groups see most differently, a level or more apart).
 * Ties are named together up to three; beyond that, nothing is said.
 */
export function takeaways(visible: VisibleReadiness, shown: readonly VisibleSeries[]): readonly Takeaway[] {
  const [first] = shown;
  if (!first) return [];
  const all = [
    extremes(visible, first, 1),
    gap(visible, first) ?? extremes(visible, first, -1),
    change(visible, shown) ?? differ(visible, shown),
  ];
  return all.filter((one) => one !== null);
}
