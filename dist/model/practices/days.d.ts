/** Weeks from Monday to Sunday since the first Monday of 1970, by the reader's calendar. */
export declare function weekNumber(date: Date): number;
/** The Monday a week begins with. */
export declare function weekStart(date: Date): Date;
/** Year, month and day as `2026-11-24`, by the reader's calendar. */
export declare function isoDay(date: Date): string;
/** A calendar day from `2026-11-24`; undefined when it is none. */
export declare function dayOf(text: string): Date | undefined;
