import { entryOf } from './practice-facts.js';
import { shuffled, seededRandom } from './random.js';

/** Practices by a number for each, smallest first; equal ones keep their order. */
const byNumber = (practices, rank) => practices
    .map((practice) => ({ practice, rank: rank(practice.id) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ practice }) => practice);
/** Practices given in framework order, in another order. */
function sortPractices(practices, sort, { entries, statuses, compare, seed }) {
    switch (sort) {
        case 'title':
            return [...practices].sort((a, b) => compare(a.node.title, b.node.title));
        case 'status':
            return byNumber(practices, (id) => {
                const { status } = entryOf(entries, id);
                const at = status === null ? -1 : statuses.indexOf(status);
                return at < 0 ? statuses.length : at;
            });
        case 'recent': {
            // The state keeps the practice that changed last at the end.
            const places = new Map(Object.keys(entries).map((id, place) => [id, -1 - place]));
            return byNumber(practices, (id) => places.get(id) ?? 0);
        }
        case 'shuffled':
            return shuffled(practices, seededRandom(seed));
        default:
            return practices;
    }
}
/** More results than this keep their order: nobody reads a ranking of so many, and moving cards costs time. */
const MAX_RANKED = 300;
/** Search results, the best first; equal ones keep their order. */
const rankPractices = (practices, scores) => practices.length > MAX_RANKED ? practices : byNumber(practices, (id) => -(scores.get(id) ?? 0));

export { rankPractices, sortPractices };
