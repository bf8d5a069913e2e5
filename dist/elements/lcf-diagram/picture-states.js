import { partFor } from './picture-parts.js';

const GROUPS = new Set(['experience', 'domain']);
/** Every related node that is not only named as the holder of another one. */
function ownRelations({ outcomes, experiences, practices, domains, conditions, }) {
    const all = [...outcomes, ...experiences, ...practices, ...domains, ...conditions];
    const holders = new Set(all.map(({ parentId }) => parentId));
    return all.filter(({ id, kind }) => !GROUPS.has(kind) || !holders.has(id));
}
/** The state of each part that has one, by part id, while `node` is chosen or looked at. */
function statesAround(model, layout, node, related, own) {
    const states = new Map();
    const mark = ({ id }, state) => {
        const part = layout.partOf.get(id) ?? id;
        if (!states.has(part))
            states.set(part, state);
    };
    const markContent = ({ items }) => items.forEach((item) => {
        mark(item, 'near');
        markContent(item);
    });
    mark(node, own);
    for (const other of related)
        mark(other, 'related');
    markContent(node);
    for (let holder = model.nodes.get(node.parentId ?? ''); holder; holder = model.nodes.get(holder.parentId ?? ''))
        if (holder.kind !== 'ring')
            mark(holder, 'near');
    return states;
}
/** The parts in view with this state. */
const partsWith = (layout, states, wanted) => [...states].flatMap(([id, state]) => (state === wanted ? (partFor(layout, id) ?? []) : []));
/**
 * Writes states and the selection onto the drawn parts, and touches only those that differ: a choice among
 * thousands of parts costs as much as one among ten.
 */
class PicturePainter {
    #states = new Map();
    #selected = null;
    paint(parts, states, selectedId) {
        const next = new Map();
        states.forEach((state, id) => {
            const part = parts.get(id);
            if (part)
                next.set(part, state);
        });
        this.#states.forEach((_, part) => {
            if (!next.has(part))
                part.removeAttribute('data-state');
        });
        next.forEach((state, part) => {
            if (this.#states.get(part) !== state)
                part.setAttribute('data-state', state);
        });
        this.#states = next;
        this.#select(parts.get(selectedId ?? ''));
    }
    #select(part) {
        const target = part?.hasAttribute('role') ? part : null;
        // A part that was drawn anew says that it is not selected.
        if (this.#selected !== target)
            this.#selected?.setAttribute('aria-selected', 'false');
        if (target?.getAttribute('aria-selected') === 'false')
            target.setAttribute('aria-selected', 'true');
        this.#selected = target;
    }
}

export { PicturePainter, ownRelations, partsWith, statesAround };
