import { findNode } from '../selectors.js';
import { practiceFacts, entryOf } from './practice-facts.js';
import { filterPractices } from './practice-filter.js';

/** The practices of a deck: all, or those named, in the order given. */
function deckPractices(model, only) {
    const facts = practiceFacts(model);
    if (only.length === 0)
        return facts;
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const named = only.flatMap((id) => byId.get(findNode(model, id)?.id ?? id) ?? []);
    return [...new Set(named)];
}
/** Whether a deck cannot be built as asked without the tools. */
const needsTools = ({ query, sort, selection, planOnly }) => query.trim() !== '' || (sort ?? 'framework') !== 'framework' || selection !== null || planOnly;
/** Aliases and old ids of parts as the ids the model uses. */
function resolved(model, filters) {
    const resolve = (ids) => ids.map((id) => findNode(model, id)?.id ?? id);
    return { ...filters, experience: resolve(filters.experience), outcome: resolve(filters.outcome) };
}
/**
 * What a deck shows, and in which order.
 * @param tools without them what needs them is left out: search, other orders, a selection, the plan.
 */
function buildDeck(request, tools) {
    const { model, entries, query, sort, seed, only, selection, planOnly, compare } = request;
    const all = deckPractices(model, only);
    const wanted = tools?.practicesFor(model, selection);
    const isOwn = (id) => tools?.isPlanned(model, entryOf(entries, id)) ?? true;
    const own = planOnly ? all.filter(({ id }) => isOwn(id)) : all;
    const candidates = wanted ? own.filter(({ id }) => wanted.has(id)) : own;
    const search = tools?.find(model, query) ?? null;
    const result = filterPractices(candidates, entries, resolved(model, request.filters), search?.scores ?? null);
    const statuses = model.practices.statuses.map(({ id }) => id);
    const shown = tools?.order(result.shown, { sort, search, entries, statuses, compare, seed }) ?? result.shown;
    return { ...result, shown, all, total: own.length, search };
}

export { buildDeck, deckPractices, needsTools };
