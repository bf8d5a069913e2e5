import { relatedNodes } from '../relations.js';
import { findNode } from '../selectors.js';
import { practiceFacts } from './practice-facts.js';
import { practiceIndex } from './practice-search.js';
import { rankPractices, sortPractices } from './sort.js';

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
/** All of what a deck can be asked. */
const deckTools = {
    find: (model, query) => practiceIndex(model).search(query),
    practicesFor,
    isPlanned: (model, entry) => isPlanned(entry, firstStatus(model)),
    order: (practices, { sort, search, ...context }) => sort === null && search
        ? rankPractices(practices, search.scores)
        : sortPractices(practices, sort ?? 'framework', context),
};

export { deckTools, firstStatus, isPlanned, practicesFor };
