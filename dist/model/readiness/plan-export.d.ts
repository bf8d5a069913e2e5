import { type PlanEntry, type PlanField } from './plan.js';
/** One focus of a plan, in words. */
export interface PlanSheet {
    readonly id: string;
    readonly title: string;
    /** "Now 1.8. Aim 3." or empty. */
    readonly standing: string;
    readonly entry: PlanEntry;
    /** The date as a reader reads it. */
    readonly day: string;
}
export interface PlanLabels extends Readonly<Record<PlanField, string>> {
    readonly title: string;
    /** Where the framework comes from. */
    readonly source: string;
}
/** A field as it is read: dates in words. */
export declare const fieldText: ({ entry, day }: PlanSheet, field: PlanField) => string;
/** The plan as a Markdown document; empty fields stay, to be filled in. */
export declare function focusMarkdown(sheets: readonly PlanSheet[], labels: PlanLabels): string;
/**
 * An iCalendar file (RFC 5545) with a whole-day event for each focus that has a date.
 * @param now time the file was made; the same plan made again keeps its ids, so that a calendar updates.
 */
export declare function planCalendar(sheets: readonly PlanSheet[], labels: PlanLabels, now: Date): string;
