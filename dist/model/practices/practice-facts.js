import { practicesOf } from '../selectors.js';

const NO_ENTRY = Object.freeze({ status: null, bookmarked: false, note: '' });
/** A practice's entry; an empty one where nothing was entered. */
const entryOf = (entries, id) => (Object.hasOwn(entries, id) ? entries[id] : undefined) ?? NO_ENTRY;
function holderOfKind(model, id, kind) {
    let node = model.nodes.get(id);
    while (node && node.kind !== kind)
        node = node.parentId === null ? undefined : model.nodes.get(node.parentId);
    return node;
}
/** Outcome ids by practice id, in one walk over the links: `relatedNodes` walks every node for each call. */
function outcomeIdsByPractice(model) {
    const found = new Map();
    for (const { from, to } of model.framework.links) {
        for (const [id, other] of [
            [from, to],
            [to, from],
        ]) {
            const outcome = model.nodes.get(id)?.kind === 'practice' && holderOfKind(model, other, 'outcome');
            if (outcome)
                found.set(id, (found.get(id) ?? new Set()).add(outcome.id));
        }
    }
    return found;
}
function buildFacts(model) {
    const outcomeIds = outcomeIdsByPractice(model);
    const outcomes = [...model.nodes.values()].filter(({ kind }) => kind === 'outcome');
    const places = new Map();
    const counted = practicesOf(model).map((node) => {
        const experience = holderOfKind(model, node.id, 'experience');
        const key = experience?.id ?? '';
        const place = (places.get(key) ?? 0) + 1;
        places.set(key, place);
        const ids = outcomeIds.get(node.id);
        const built = ids ? outcomes.filter(({ id }) => ids.has(id)) : [];
        return {
            id: node.id,
            node,
            experience,
            outcomes: built,
            experienceIds: experience ? [experience.id] : [],
            outcomeIds: built.map(({ id }) => id),
            tags: [...new Set(node.tags)],
            place,
            key,
        };
    });
    return counted.map(({ key, ...facts }) => ({ ...facts, placeCount: places.get(key) ?? 0 }));
}
const lists = new WeakMap();
const indexes = new WeakMap();
/** Every practice of a model, in framework order; built once for each model. */
function practiceFacts(model) {
    const known = lists.get(model);
    if (known)
        return known;
    const made = buildFacts(model);
    lists.set(model, made);
    return made;
}
/** One practice by id or alias. */
function findPractice(model, id) {
    let index = indexes.get(model);
    if (!index) {
        const facts = practiceFacts(model);
        const aliases = facts.flatMap((fact) => fact.node.aliases.map((alias) => [alias, fact]));
        index = new Map([...aliases, ...facts.map((fact) => [fact.id, fact])]);
        indexes.set(model, index);
    }
    return index.get(id);
}

export { entryOf, findPractice, practiceFacts };
