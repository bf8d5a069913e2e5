import { type PracticeEntries, type PracticeFacts } from './practice-facts.js';
/** Stands for a practice without a status, among the status ids of a filter. */
export declare const NOT_SET = "not-set";
export declare const FILTER_GROUPS: readonly ['experience', 'outcome', 'status', 'tag', 'bookmark'];
export type FilterGroup = (typeof FILTER_GROUPS)[number];
/** Chosen values by group. Values of one group widen the result, groups narrow it; an empty group lets all pass. */
export type FilterValues = Readonly<Record<FilterGroup, readonly string[]>>;
/** The one value of the group `bookmark`. */
export declare const BOOKMARKED = "bookmarked";
export declare const NO_FILTERS: FilterValues;
/** How many practices each value would show, by group. */
export type FilterCounts = Readonly<Record<FilterGroup, ReadonlyMap<string, number>>>;
export interface FilterResult {
    /** The practices that pass, in the order given. */
    readonly shown: readonly PracticeFacts[];
    /** For each value: what passes the search and every *other* group, and has the value. */
    readonly counts: FilterCounts;
    /** For each group with choices: how many would show without them. */
    readonly without: ReadonlyMap<FilterGroup, number>;
}
/**
 * Filters practices and counts what each choice would give, in one walk.
 * @param found ids that pass the search; null when there is none.
 */
export declare function filterPractices(practices: readonly PracticeFacts[], entries: PracticeEntries, filters: FilterValues, found: ReadonlyMap<string, number> | null): FilterResult;
/** How many values are chosen, over all groups. */
export declare const filterCount: (filters: FilterValues) => number;
/** The filters with one value added or taken out. */
export declare function toggleFilter(filters: FilterValues, group: FilterGroup, value: string): FilterValues;
/** Ids from an attribute: separated by spaces or commas. */
export declare const idsIn: (text: string | null | undefined) => string[];
/** Tags from an attribute: separated by commas, as tags may be several words. */
export declare const tagsIn: (text: string | null | undefined) => string[];
/** All tags of some practices, the most used first; counted once for each list. */
export declare function tagsOf(practices: readonly PracticeFacts[]): readonly string[];
