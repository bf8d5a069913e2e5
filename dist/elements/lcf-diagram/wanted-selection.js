import { findNode } from '../../model/selectors.js';
import { isSamePicture } from './same-picture.js';

/** What the page's code or its config asks to be chosen, until there is a model to find it in. Sends no events. */
class WantedSelection {
    constructor() {
        this.#started = null;
        /** Undefined when nothing is asked for. */
        this.id = undefined;
    }
    #started;
    apply(store, model) {
        // A model that only brings more texts is the same start.
        const { start } = model.diagram;
        const fresh = !isSamePicture(model, this.#started) || start !== this.#started?.diagram.start;
        this.#started = model;
        const { id } = this;
        this.id = undefined;
        if (id !== undefined)
            store.dispatch({ type: 'select', id: findNode(model, id ?? '')?.id ?? null });
        else if (fresh)
            this.#start(store, model);
    }
    /** The config's `diagram.start` is chosen once, where nothing else is. */
    #start(store, { diagram: { start } }) {
        if (start !== undefined && store.snapshot.stored.selection === null)
            store.dispatch({ type: 'select', id: start });
    }
}

export { WantedSelection };
