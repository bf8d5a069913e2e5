import type { FrameworkNode } from '../types.js';
import { changeIn, previousOf } from './compare.js';
import type { VisibleReadiness, VisibleSeries } from './series-types.js';
import { shownDifference } from './statistics.js';

/** More than this is no focus. */
export const MOST_FOCUS = 3;
export const PLAN_FIELDS = ['change', 'step', 'lead', 'date', 'sign'] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** What a team wrote about one condition; `date` is `yyyy-mm-dd` or empty. */
export type PlanEntry = Readonly<Record<PlanField, string>>;

/** The part of the stored state that the action plan keeps. */
export interface Plan {
  /** Ids of the picked conditions, in the order they were picked. */
  readonly focus: readonly string[];
  /** Also of conditions that are no longer picked, so that picking one again brings its words back. */
  readonly entries: Readonly<Record<string, PlanEntry>>;
}

export const EMPTY_ENTRY: PlanEntry = Object.freeze({ change: '', step: '', lead: '', date: '', sign: '' });
const MAX_TEXT = 10_000;
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

function readEntry(input: Plain): PlanEntry {
  const field = (name: PlanField): string => {
    const value = input[name];
    const text = typeof value === 'string' ? value.slice(0, MAX_TEXT) : '';
    return name === 'date' && !isDay(text) ? '' : text;
  };
  return {
    change: field('change'),
    step: field('step'),
    lead: field('lead'),
    date: field('date'),
    sign: field('sign'),
  };
}

/**
 * A plan from stored state. Never throws: what is not a plan is left out.
 * @param conditions those there are; a pick that is gone would take the place of another.
 */
export function readPlan(input: unknown, conditions: readonly FrameworkNode[]): Plan {
  if (!isPlain(input)) return { focus: [], entries: {} };
  const focus = Array.isArray(input['focus']) ? input['focus'] : [];
  const ids = focus.filter((id): id is string => conditions.some((condition) => condition.id === id));
  const entries = Object.entries(isPlain(input['entries']) ? input['entries'] : {}).flatMap(
    ([id, entry]): [string, PlanEntry][] =>
      isPlain(entry) && !UNSAFE_KEYS.has(id) ? [[id, readEntry(entry)]] : [],
  );
  return { focus: [...new Set(ids)].slice(0, MOST_FOCUS), entries: Object.fromEntries(entries) };
}

/** What was written about a condition; empty fields when nothing was. */
export const entryIn = ({ entries }: Plan, id: string): PlanEntry =>
  Object.hasOwn(entries, id) ? (entries[id] as PlanEntry) : EMPTY_ENTRY;

/** Picks a condition, or lets it go. A fourth is not taken. */
export function togglePick(plan: Plan, id: string): Plan {
  if (plan.focus.includes(id)) return { ...plan, focus: plan.focus.filter((one) => one !== id) };
  return plan.focus.length < MOST_FOCUS ? { ...plan, focus: [...plan.focus, id] } : plan;
}

export const withField = (plan: Plan, id: string, field: PlanField, text: string): Plan => ({
  ...plan,
  entries: { ...plan.entries, [id]: { ...entryIn(plan, id), [field]: text } },
});

/** Why a condition is worth a look: furthest below the target, or people see it most differently. */
export type PlanReason = 'gap' | 'differ';

export interface PlanRow {
  readonly condition: FrameworkNode;
  /** Null when not rated, or not shown for a group that is too small. */
  readonly value: number | null;
  readonly target: number | null;
  /** Since the same group's last time; null when there is none. */
  readonly change: number | null;
  readonly reason: PlanReason | null;
}

/** Below this, van der Eijk's A says that answers lie well apart. */
const WIDE = 0.5;
const MOST_GAPS = 2;

/** Conditions to suggest: the two largest gaps to the target, and the one people agree on least. */
function reasonsIn(visible: VisibleReadiness, series: VisibleSeries): ReadonlyMap<string, PlanReason> {
  const gaps = visible.conditions
    .map(({ id }) => ({
      id,
      gap: shownDifference(series.values.get(id), visible.target?.values.get(id)) ?? 0,
    }))
    .filter(({ gap }) => gap > 0)
    .sort((a, b) => b.gap - a.gap);
  const apart = [...series.stats]
    .map(([id, { agreement }]) => ({ id, agreement: agreement ?? 1 }))
    .filter(({ agreement }) => agreement < WIDE)
    .sort((a, b) => a.agreement - b.agreement);
  return new Map<string, PlanReason>([
    ...apart.slice(0, 1).map(({ id }) => [id, 'differ'] as const),
    ...gaps.slice(0, MOST_GAPS).map(({ id }) => [id, 'gap'] as const),
  ]);
}

/** All conditions, the lowest rated first and those without a rating last. */
export function planRows(visible: VisibleReadiness, series: VisibleSeries | null): PlanRow[] {
  const reasons = series ? reasonsIn(visible, series) : new Map<string, PlanReason>();
  const from = series && previousOf(visible, series);
  const rows = visible.conditions.map((condition): PlanRow => ({
    condition,
    value: series?.values.get(condition.id) ?? null,
    target: visible.target?.values.get(condition.id) ?? null,
    change: series && from ? changeIn({ from, to: series }, condition.id) : null,
    reason: reasons.get(condition.id) ?? null,
  }));
  return rows.sort((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity) || 0);
}
