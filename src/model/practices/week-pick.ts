import { weekNumber } from './days.js';

/** The practice a reader keeps for one week; in the stored state under `plan.week`. */
export interface WeekPick {
  /** As `weekNumber` counts. */
  readonly week: number;
  readonly practice: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The practice kept for the week of a date; null when none is. */
export function weekPick(plan: unknown, date: Date): string | null {
  const kept = isRecord(plan) ? plan['week'] : undefined;
  if (!isRecord(kept) || kept['week'] !== weekNumber(date)) return null;
  return typeof kept['practice'] === 'string' ? kept['practice'] : null;
}

/** The plan with a practice kept for a week, or with none; the rest of the plan stays. */
export function withWeekPick(plan: unknown, date: Date, practice: string | null): unknown {
  const { week: _before, ...rest } = isRecord(plan) ? plan : {};
  return practice === null
    ? rest
    : { ...rest, week: { week: weekNumber(date), practice } satisfies WeekPick };
}
