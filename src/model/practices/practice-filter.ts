import { entryOf, type PracticeEntries, type PracticeEntry, type PracticeFacts } from './practice-facts.js';

/** Stands for a practice without a status, among the status ids of a filter. */
export const NOT_SET = 'not-set';

export const FILTER_GROUPS = ['experience', 'outcome', 'status', 'tag', 'bookmark'] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

/** Chosen values by group. Values of one group widen the result, groups narrow it; an empty group lets all pass. */
export type FilterValues = Readonly<Record<FilterGroup, readonly string[]>>;

/** The one value of the group `bookmark`. */
export const BOOKMARKED = 'bookmarked';

export const NO_FILTERS: FilterValues = Object.freeze({
  experience: [],
  outcome: [],
  status: [],
  tag: [],
  bookmark: [],
});

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

const NONE: readonly string[] = [];
const MARKED: readonly string[] = [BOOKMARKED];

/** The values a practice has in a group. */
function valuesOf(group: FilterGroup, practice: PracticeFacts, entry: PracticeEntry): readonly string[] {
  switch (group) {
    case 'experience':
      return practice.experienceIds;
    case 'outcome':
      return practice.outcomeIds;
    case 'status':
      return [entry.status ?? NOT_SET];
    case 'tag':
      return practice.tags;
    default:
      return entry.bookmarked ? MARKED : NONE;
  }
}

/**
 * Filters practices and counts what each choice would give, in one walk.
 * @param found ids that pass the search; null when there is none.
 */
export function filterPractices(
  practices: readonly PracticeFacts[],
  entries: PracticeEntries,
  filters: FilterValues,
  found: ReadonlyMap<string, number> | null,
): FilterResult {
  const shown: PracticeFacts[] = [];
  const counts = Object.fromEntries(
    FILTER_GROUPS.map((group) => [group, new Map<string, number>()]),
  ) as unknown as Record<FilterGroup, Map<string, number>>;
  const used = FILTER_GROUPS.filter((group) => filters[group].length > 0);
  const without = new Map(used.map((group) => [group, 0]));
  const count = (group: FilterGroup, values: readonly string[]): void => {
    for (const value of values) counts[group].set(value, (counts[group].get(value) ?? 0) + 1);
  };
  for (const practice of practices) {
    if (found && !found.has(practice.id)) continue;
    const entry = entryOf(entries, practice.id);
    const failed = used.filter(
      (group) => !valuesOf(group, practice, entry).some((value) => filters[group].includes(value)),
    );
    if (failed.length > 1) continue;
    for (const group of failed.length === 0 ? FILTER_GROUPS : failed)
      count(group, valuesOf(group, practice, entry));
    for (const group of failed.length === 0 ? used : failed)
      without.set(group, (without.get(group) ?? 0) + 1);
    if (failed.length === 0) shown.push(practice);
  }
  return { shown, counts, without };
}

/** How many values are chosen, over all groups. */
export const filterCount = (filters: FilterValues): number =>
  FILTER_GROUPS.reduce((sum, group) => sum + filters[group].length, 0);

/** The filters with one value added or taken out. */
export function toggleFilter(filters: FilterValues, group: FilterGroup, value: string): FilterValues {
  const chosen = filters[group];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filters, [group]: next };
}

/** Ids from an attribute: separated by spaces or commas. */
export const idsIn = (text: string | null | undefined): string[] => [
  ...new Set((text ?? '').split(/[\s,]+/).filter(Boolean)),
];

/** Tags from an attribute: separated by commas, as tags may be several words. */
export const tagsIn = (text: string | null | undefined): string[] => [
  ...new Set((text ?? '').split(',').flatMap((tag) => tag.trim() || [])),
];

const tagLists = new WeakMap<readonly PracticeFacts[], readonly string[]>();

/** All tags of some practices, the most used first; counted once for each list. */
export function tagsOf(practices: readonly PracticeFacts[]): readonly string[] {
  const known = tagLists.get(practices);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { tags } of practices) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const tags = [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
  tagLists.set(practices, tags);
  return tags;
}
