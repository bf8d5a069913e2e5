import { entryOf } from './practice-facts.js';

/** Stands for a practice without a status, among the status ids of a filter. */
const NOT_SET = 'not-set';
const FILTER_GROUPS = ['experience', 'outcome', 'status', 'tag', 'bookmark'];
/** The one value of the group `bookmark`. */
const BOOKMARKED = 'bookmarked';
const NO_FILTERS = Object.freeze({
    experience: [],
    outcome: [],
    status: [],
    tag: [],
    bookmark: [],
});
const NONE = [];
const MARKED = [BOOKMARKED];
/** The values a practice has in a group. */
function valuesOf(group, practice, entry) {
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
function filterPractices(practices, entries, filters, found) {
    const shown = [];
    const counts = Object.fromEntries(FILTER_GROUPS.map((group) => [group, new Map()]));
    const used = FILTER_GROUPS.filter((group) => filters[group].length > 0);
    const without = new Map(used.map((group) => [group, 0]));
    const count = (group, values) => {
        for (const value of values)
            counts[group].set(value, (counts[group].get(value) ?? 0) + 1);
    };
    for (const practice of practices) {
        if (found && !found.has(practice.id))
            continue;
        const entry = entryOf(entries, practice.id);
        const failed = used.filter((group) => !valuesOf(group, practice, entry).some((value) => filters[group].includes(value)));
        if (failed.length > 1)
            continue;
        for (const group of failed.length === 0 ? FILTER_GROUPS : failed)
            count(group, valuesOf(group, practice, entry));
        for (const group of failed.length === 0 ? used : failed)
            without.set(group, (without.get(group) ?? 0) + 1);
        if (failed.length === 0)
            shown.push(practice);
    }
    return { shown, counts, without };
}
/** How many values are chosen, over all groups. */
const filterCount = (filters) => FILTER_GROUPS.reduce((sum, group) => sum + filters[group].length, 0);
/** The filters with one value added or taken out. */
function toggleFilter(filters, group, value) {
    const chosen = filters[group];
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    return { ...filters, [group]: next };
}
/** Ids from an attribute: separated by spaces or commas. */
const idsIn = (text) => [
    ...new Set((text ?? '').split(/[\s,]+/).filter(Boolean)),
];
/** Tags from an attribute: separated by commas, as tags may be several words. */
const tagsIn = (text) => [
    ...new Set((text ?? '').split(',').flatMap((tag) => tag.trim() || [])),
];
const tagLists = new WeakMap();
/** All tags of some practices, the most used first; counted once for each list. */
function tagsOf(practices) {
    const known = tagLists.get(practices);
    if (known)
        return known;
    const counts = new Map();
    for (const { tags } of practices)
        for (const tag of tags)
            counts.set(tag, (counts.get(tag) ?? 0) + 1);
    const tags = [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
    tagLists.set(practices, tags);
    return tags;
}

export { BOOKMARKED, FILTER_GROUPS, NOT_SET, NO_FILTERS, filterCount, filterPractices, idsIn, tagsIn, tagsOf, toggleFilter };
