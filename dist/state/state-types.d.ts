import type { Issue, Model, Scheme } from '../model/types.js';
export interface PracticeState {
    readonly status: string | null;
    readonly bookmarked: boolean;
    readonly note: string;
}
/** A scale value, `'na'` (does not apply) or null (not rated). */
export type RatingValue = number | 'na' | null;
export interface RatingState {
    readonly value: RatingValue;
    readonly evidence: string;
    /** Address of the evidence as it was typed: check it before it becomes a link. */
    readonly link?: string;
    /** Answered with "I do not know". Only beside a `value` of null. */
    readonly unknown?: true;
}
export interface AssessmentState {
    readonly ratings: Readonly<Record<string, RatingState>>;
    readonly respondent?: string;
}
/** What a reader entered: the only part that is stored or exported. */
export interface StoredState {
    readonly version: 1;
    readonly selection: string | null;
    readonly practices: Readonly<Record<string, PracticeState>>;
    readonly assessments: Readonly<Record<string, AssessmentState>>;
    readonly plan?: unknown;
}
/** Where what a reader enters is kept: this page, this tab or this device. */
export declare const KEEP_PLACES: readonly ['page', 'tab', 'device'];
export type KeepPlace = (typeof KEEP_PLACES)[number];
export declare const LOAD_STATUSES: readonly ['idle', 'loading', 'ready', 'failed'];
export type LoadStatus = (typeof LOAD_STATUSES)[number];
/** Why a config could not be shown: nothing arrived, or what arrived was not a config. */
export type LoadFailure = 'network' | 'invalid';
export interface Snapshot {
    readonly status: LoadStatus;
    readonly failure: LoadFailure | null;
    /** The last model that loaded; null before the first. */
    readonly model: Model | null;
    readonly issues: readonly Issue[];
    /** A provider's `locale`, null when it has none. */
    readonly locale: string | null;
    /** A provider's `scheme`. */
    readonly scheme: Scheme;
    /** True once storage refused a write: state lives in memory only. */
    readonly memoryOnly: boolean;
    readonly kept: KeepPlace;
    readonly stored: StoredState;
}
export declare const EMPTY_PRACTICE: PracticeState;
export declare const EMPTY_RATING: RatingState;
