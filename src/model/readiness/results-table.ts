import type { FrameworkNode } from '../types.js';
import { cellOf, type Cell } from './cells.js';
import { changeIn, type Comparison } from './compare.js';
import type { ConditionStats } from './condition-stats.js';
import type { VisibleReadiness, VisibleSeries } from './series-types.js';
import { shownDifference } from './statistics.js';

/** One condition with everything that may be said about it. The table, the key and the exports draw from it. */
export interface ResultRow {
  readonly condition: FrameworkNode;
  readonly domain: FrameworkNode | null;
  /** From 1, in framework order. */
  readonly number: number;
  /** One for each shown series. */
  readonly cells: readonly Cell[];
  /** Change since the last period; null when one of the two has no figure. */
  readonly change: number | null;
  readonly target: number | null;
  /** How much the first shown series lacks to the target (negative: above it). */
  readonly gap: number | null;
  /** Full statistics of the first shown series, where it has them. */
  readonly stats: ConditionStats | null;
}

/** The rows in framework order, from what is shown and nothing else. */
export function resultRows(
  visible: VisibleReadiness,
  shown: readonly VisibleSeries[],
  comparison: Comparison | null,
): ResultRow[] {
  const [first] = shown;
  const domains = new Map(
    visible.groups.flatMap(({ domain, conditions }) => conditions.map((one) => [one.id, domain])),
  );
  return visible.conditions.map((condition, index) => {
    const { id } = condition;
    const target = visible.target?.values.get(id) ?? null;
    return {
      condition,
      domain: domains.get(id) ?? null,
      number: index + 1,
      cells: shown.map((series) => cellOf(series, id)),
      change: comparison && changeIn(comparison, id),
      target,
      gap: shownDifference(first?.values.get(id), target),
      stats: first?.stats.get(id) ?? null,
    };
  });
}

/** A column of the table: a shown series by its place, or one of the others. */
export type SortKey =
  | 'number'
  | 'condition'
  | 'domain'
  | 'change'
  | 'target'
  | 'gap'
  | 'lowest'
  | 'highest'
  | 'agreement'
  | 'n'
  | `series-${number}`;

export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

function sortValue(row: ResultRow, key: SortKey): number | null {
  switch (key) {
    case 'change':
    case 'target':
    case 'gap':
      return row[key];
    case 'lowest':
    case 'highest':
      return row.stats?.spread?.[key] ?? null;
    case 'agreement':
      return row.stats?.agreement ?? null;
    case 'n':
      return row.stats?.answered ?? null;
    case 'number':
    case 'condition':
    case 'domain':
      return row.number;
    default: {
      const cell = row.cells[Number(key.slice('series-'.length))];
      return cell?.kind === 'value' ? cell.value : null;
    }
  }
}

/** Sorted without changing the list; rows with nothing to sort by come last, whatever the direction. */
export function sortRows(
  rows: readonly ResultRow[],
  { key, descending }: Sorting,
  compare: (a: string, b: string) => number,
): ResultRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    if (key === 'condition') return sign * compare(a.condition.title, b.condition.title);
    if (key === 'domain')
      return sign * compare(a.domain?.title ?? '', b.domain?.title ?? '') || a.number - b.number;
    const [x, y] = [sortValue(a, key), sortValue(b, key)];
    if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0) || a.number - b.number;
    return sign * (x - y) || a.number - b.number;
  });
}
