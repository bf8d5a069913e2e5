/** The practice a reader keeps for one week; in the stored state under `plan.week`. */
export interface WeekPick {
    /** As `weekNumber` counts. */
    readonly week: number;
    readonly practice: string;
}
/** The practice kept for the week of a date; null when none is. */
export declare function weekPick(plan: unknown, date: Date): string | null;
/** The plan with a practice kept for a week, or with none; the rest of the plan stays. */
export declare function withWeekPick(plan: unknown, date: Date, practice: string | null): unknown;
