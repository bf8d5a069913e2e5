import type { Model } from '../types.js';
import { type PracticeEntries, type PracticeFacts } from './practice-facts.js';
/** One practice of a plan, in words. */
export interface PlanItem {
    readonly facts: PracticeFacts;
    /** Name of the status; empty when there is none. */
    readonly status: string;
    readonly bookmarked: boolean;
    readonly notes: readonly {
        readonly day: string;
        readonly date: string | null;
        readonly text: string;
    }[];
}
/** The words around a plan, in the reader's language. */
export interface PlanWords {
    readonly title: string;
    readonly practice: string;
    readonly experience: string;
    readonly status: string;
    readonly bookmarked: string;
    readonly reflections: string;
    readonly steps: string;
}
export interface PlanNames {
    readonly status: (id: string) => string;
    readonly day: (date: string | null) => string;
}
/** A plan's practices with what was entered. */
export declare const planItems: (practices: readonly PracticeFacts[], entries: PracticeEntries, names: PlanNames) => PlanItem[];
/** A plan as a Markdown document. */
export declare function planMarkdown(items: readonly PlanItem[], words: PlanWords): string;
/** A plan as plain text, to paste into a message. */
export declare function planText(items: readonly PlanItem[], words: PlanWords): string;
/** A plan as CSV: one row a practice; no spreadsheet runs its text as a formula. */
export declare const planCsv: (items: readonly PlanItem[], words: PlanWords) => string;
/** A plan as JSON, for other programs. */
export declare const planJson: (items: readonly PlanItem[], entries: PracticeEntries, model: Model) => string;
