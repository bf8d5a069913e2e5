import { parentOf } from '../../model/selectors.js';

/** Which groups of the list and which long lists a reader has opened. */
class OpenedLists {
    #ids = new Set();
    #framework = '';
    #around = null;
    get ids() {
        return this.#ids;
    }
    toggle(key) {
        const ids = new Set(this.#ids);
        if (!ids.delete(key))
            ids.add(key);
        this.#ids = ids;
    }
    /** Opens what holds the chosen part, once for each choice; at first the rings. */
    openAround(model, node) {
        const { id } = model.framework;
        const isFirst = id !== this.#framework;
        if (!isFirst && (node?.id ?? null) === this.#around)
            return;
        this.#framework = id;
        this.#around = node?.id ?? null;
        const ids = new Set(this.#ids);
        if (isFirst)
            for (const ring of model.framework.rings)
                ids.add(ring.id);
        for (let part = node ?? undefined; part; part = parentOf(model, part))
            if (part.items.length > 0)
                ids.add(part.id);
        this.#ids = ids;
    }
}

export { OpenedLists };
