import { looseItems } from '../../model/practices/rows.js';
import { CardPool } from './card-pool.js';

/** The cards of a deck in the page: kept, hidden and shown, with focus never lost. */
class CardList {
    #pool = new CardPool();
    #loose = new Set();
    /**
     * Shows what a deck holds.
     * @returns false when the card with focus went and there is no other to take it.
     */
    update({ list, all, shown, open, artist }) {
        const { activeElement } = list.getRootNode();
        const focused = this.#pool.idOf(activeElement);
        const before = this.#pool.shown;
        this.#pool.update(list, all, shown, artist);
        this.#loosen(list, open);
        return focused === undefined || this.#pool.isShown(focused) || this.#focusNeighbour(focused, before);
    }
    /** Stops the work that waits. */
    stop() {
        this.#pool.stop();
    }
    /** The card that was after one that is gone, else before it. */
    #focusNeighbour(id, before) {
        const at = before.indexOf(id);
        const around = [...before.slice(at + 1), ...before.slice(0, Math.max(0, at)).reverse()];
        const next = around.find((other) => this.#pool.isShown(other));
        const title = next === undefined ? null : this.#pool.item(next)?.querySelector('.card-title');
        if (!title)
            return false;
        focusOn(title);
        return true;
    }
    #loosen(list, open) {
        const columns = open.size > 0
            ? getComputedStyle(list.firstElementChild ?? list).gridTemplateColumns.split(' ').length
            : 1;
        const ids = open.size > 0 ? this.#pool.shown : [];
        const loose = looseItems(ids, open, columns);
        for (const id of this.#loose)
            if (!loose.has(id))
                this.#pool.item(id)?.classList.remove('loose');
        for (const id of loose)
            this.#pool.item(id)?.classList.add('loose');
        this.#loose = loose;
    }
}
/** Focuses what is no control, such as a heading. */
function focusOn(target) {
    if (!target)
        return;
    if (target.tabIndex < 0)
        target.tabIndex = -1;
    target.focus();
}

export { CardList, focusOn };
