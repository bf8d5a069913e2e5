import { INITIAL } from './reduce-shown.js';

/** Freezes plain data in depth; the model is frozen where it is made, so it is passed by. */
function freeze(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    Object.freeze(value);
    for (const child of Object.values(value))
        freeze(child);
    return value;
}
/**
 * Holds one frozen snapshot, changed only through its reducer. Listeners hear of real changes only, in
 * the order they subscribed; each hears of all changes in the order they were made, also when a
 * listener makes one.
 */
class FrameworkStore {
    #snapshot = INITIAL;
    #telling = false;
    #news = [];
    #listeners = new Set();
    #reduce;
    constructor(reduce) {
        this.#reduce = reduce;
    }
    get snapshot() {
        return this.#snapshot;
    }
    dispatch(action, origin = 'api') {
        const next = this.#reduce(this.#snapshot, action);
        if (next === this.#snapshot)
            return;
        freeze(next.stored);
        this.#snapshot = Object.freeze(next);
        this.#news.push({ snapshot: next, action, origin });
        if (!this.#telling)
            this.#tell();
    }
    /** Calls `listener` after each change until the returned function is called. */
    subscribe(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    /** A listener that throws does not keep the news from the others; its error is thrown at the end. */
    #tell() {
        const errors = [];
        this.#telling = true;
        for (let news = this.#news.shift(); news; news = this.#news.shift()) {
            for (const listener of [...this.#listeners]) {
                try {
                    if (this.#listeners.has(listener))
                        listener(news.snapshot, news.action, news.origin);
                }
                catch (error) {
                    errors.push(error);
                }
            }
        }
        this.#telling = false;
        if (errors.length > 0)
            throw errors[0];
    }
}

export { FrameworkStore };
