import { relatedNodes } from '../relations.js';
import { findNode } from '../selectors.js';
import { entryOf, practiceFacts } from './practice-facts.js';
import { filterPractices } from './practice-filter.js';
import { practiceIndex } from './practice-search.js';
import { rankPractices, sortPractices } from './sort.js';

/** The practices of a deck: all, or those named, in the order given. */
function deckPractices(model, only) {
    const facts = practiceFacts(model);
    if (only.length === 0)
        return facts;
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const named = only.flatMap((id) => byId.get(findNode(model, id)?.id ?? id) ?? []);
    return [...new Set(named)];
}
/** Ids of the practices that are, lie in or connect to a part; null when it says nothing about practices. */
function practicesFor(model, id) {
    const node = id === null ? undefined : findNode(model, id);
    if (!node || node.kind === 'ring')
        return null;
    if (node.kind === 'practice')
        return new Set([node.id]);
    if (node.kind === 'experience') {
        const own = practiceFacts(model).filter(({ experience }) => experience === node);
        return new Set(own.map((fact) => fact.id));
    }
    return new Set(relatedNodes(model, node).practices.map((practice) => practice.id));
}
/**
 * Whether a practice belongs to the reader's plan: bookmarked, written about, or further than the first status.
 * @param first id of the first status ("Not yet"), which by itself is no plan.
 */
const isPlanned = ({ status, bookmarked, note }, first) => bookmarked || note.trim() !== '' || (status !== null && status !== first);
/** Id of the status that means nothing has begun; undefined when the only status there is says something. */
const firstStatus = (model) => model.practices.statuses.length > 1 ? model.practices.statuses[0]?.id : undefined;
/** Aliases and old ids of parts as the ids the model uses. */
function resolved(model, filters) {
    const resolve = (ids) => ids.map((id) => findNode(model, id)?.id ?? id);
    return { ...filters, experience: resolve(filters.experience), outcome: resolve(filters.outcome) };
}
/** What a deck shows, and in which order. */
function buildDeck(request) {
    const { model, entries, query, sort, seed, only, selection, planOnly, compare } = request;
    const all = deckPractices(model, only);
    const wanted = practicesFor(model, selection);
    const first = firstStatus(model);
    const own = planOnly ? all.filter(({ id }) => isPlanned(entryOf(entries, id), first)) : all;
    const candidates = wanted ? own.filter(({ id }) => wanted.has(id)) : own;
    const search = practiceIndex(model).search(query);
    const result = filterPractices(candidates, entries, resolved(model, request.filters), search?.scores ?? null);
    const statuses = model.practices.statuses.map(({ id }) => id);
    const context = { entries, statuses, compare, seed };
    const shown = sort === null && search
        ? rankPractices(result.shown, search.scores)
        : sortPractices(result.shown, sort ?? 'framework', context);
    return { ...result, shown, all, total: own.length, search };
}

export { buildDeck, deckPractices, firstStatus, isPlanned, practicesFor };
