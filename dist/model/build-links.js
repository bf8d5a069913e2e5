import { didYouMean } from './near-miss.js';
import { pointerOf } from './places.js';

const keyOf = ({ from, to }) => [from, to].sort().join(' ');
/**
 * Joins the base's links and the config's. Base links to parts that are gone are dropped silently;
 * the config's own are reported. `"hidden": true` takes a base link away.
 */
function buildLinks(base, given, resolve, ids, issues) {
    const links = new Map();
    const resolved = ({ from, to }) => {
        const [start, end] = [resolve(from), resolve(to)];
        return start && end && start !== end ? { from: start, to: end } : null;
    };
    for (const link of base?.links ?? []) {
        const relation = resolved(link);
        if (relation)
            links.set(keyOf(relation), relation);
    }
    for (const [index, link] of (given.links ?? []).entries()) {
        const relation = resolved(link);
        if (!relation)
            reportLink(link, pointerOf(link, `/framework/links/${index}`), resolve, ids, issues);
        else if (link.hidden)
            links.delete(keyOf(relation));
        else if (!links.has(keyOf(relation)))
            links.set(keyOf(relation), relation);
    }
    return [...links.values()];
}
function reportLink(link, path, resolve, ids, issues) {
    const unknown = ['from', 'to'].filter((end) => !resolve(link[end]));
    for (const end of unknown) {
        const message = `A link names "${link[end]}", which is not in the framework. Expected the id of a part; the link is left out.`;
        issues.add('error', `${path}/${end}`, message, didYouMean(link[end], ids));
    }
    if (unknown.length === 0)
        issues.add('error', path, `A link joins "${link.from}" to itself. Expected two different ids; the link is left out.`);
}

export { buildLinks };
