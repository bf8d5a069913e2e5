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
 * Writes states, the tab stop and the selection onto the drawn parts, and touches only those that differ: a choice
 * among thousands of parts costs as much as one among ten.
 */
class PicturePainter {
    #parts = new Map();
    #states = new Map();
    #stop = null;
    #selected = null;
    /** After the picture was drawn anew. */
    collect(svg) {
        this.#parts = new Map([...svg.querySelectorAll('[data-part]')].map((part) => [part.getAttribute('data-part') ?? '', part]));
        this.#states.forEach((_, part) => part.removeAttribute('data-state'));
        this.#states.clear();
        this.#stop?.setAttribute('tabindex', '-1');
        this.#selected?.setAttribute('aria-selected', 'false');
        this.#stop = this.#selected = null;
    }
    element(id) {
        return id === null ? null : (this.#parts.get(id) ?? null);
    }
    paint(states, stopId, selectedId) {
        const next = new Map();
        states.forEach((state, id) => {
            const part = this.#parts.get(id);
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
        this.#stop = this.#move(this.#stop, this.element(stopId), 'tabindex', '0', '-1');
        this.#selected = this.#move(this.#selected, this.element(selectedId), 'aria-selected', 'true', 'false');
    }
    #move(from, to, name, on, off) {
        const target = to?.hasAttribute('role') ? to : null;
        if (from === target)
            return from;
        from?.setAttribute(name, off);
        target?.setAttribute(name, on);
        return target;
    }
}

export { PicturePainter, ownRelations, partsWith, statesAround };
