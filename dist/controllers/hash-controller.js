import { findNode } from '../model/selectors.js';

const PREFIX = 'lcf=';
/** The id in a fragment such as `#lcf=agency`; null when there is none. */
function idInHash(hash) {
    const part = hash
        .replace(/^#/, '')
        .split('&')
        .find((entry) => entry.startsWith(PREFIX));
    if (part === undefined)
        return null;
    try {
        return decodeURIComponent(part.slice(PREFIX.length)) || null;
    }
    catch {
        return null;
    }
}
/** The fragment with the selection written into it; other parts stay. */
function hashWithId(hash, id) {
    const others = hash
        .replace(/^#/, '')
        .split('&')
        .filter((entry) => entry !== '' && !entry.startsWith(PREFIX));
    const parts = id === null ? others : [...others, PREFIX + encodeURIComponent(id)];
    return parts.length > 0 ? `#${parts.join('&')}` : '';
}
/** A router's own fragment (`#/students/1`, `#!/home`): anything added to it would be read as a route. */
const isRoute = (hash) => /^#[/!]/.test(hash);
/** A place on the page (`#top`) or a route: not having our part in it says nothing about the selection. */
const isForeign = (hash) => isRoute(hash) || /^#[^=]+$/.test(hash);
/** Keeps a store's selection and the URL fragment the same, while active. */
class HashController {
    #storeOf;
    #active = false;
    #unsubscribe = null;
    #applied = false;
    constructor(host, storeOf) {
        this.#storeOf = storeOf;
        host.addController(this);
    }
    set active(value) {
        if (value === this.#active)
            return;
        this.#active = value;
        if (value)
            this.#start();
        else
            this.hostDisconnected();
    }
    hostConnected() {
        if (this.#active)
            this.#start();
    }
    hostDisconnected() {
        removeEventListener('hashchange', this.#read);
        this.#unsubscribe?.();
        this.#unsubscribe = null;
        this.#applied = false;
    }
    #start() {
        if (this.#unsubscribe)
            return;
        addEventListener('hashchange', this.#read);
        this.#unsubscribe = this.#storeOf().subscribe(({ status, stored }, action) => {
            if (status === 'ready' && !this.#applied)
                this.#read();
            else if (action.type === 'select' || action.type === 'reset' || action.type === 'import')
                this.#write(stored.selection);
        });
        this.#read();
    }
    #read = () => {
        const store = this.#storeOf();
        const { model, stored } = store.snapshot;
        if (!model)
            return;
        const first = !this.#applied;
        this.#applied = true;
        const id = idInHash(location.hash);
        const node = id === null ? undefined : findNode(model, id);
        if (node)
            store.dispatch({ type: 'select', id: node.id });
        else if (!first && id === null && !isForeign(location.hash))
            store.dispatch({ type: 'select', id: null });
        else if (first && stored.selection !== null)
            this.#write(stored.selection);
    };
    #write(id) {
        const { hash, href } = location;
        const next = hashWithId(hash, id);
        if (next === hash || isRoute(hash))
            return;
        try {
            // replaceState, so that each choice does not become a step of the browser's Back button; the whole
            // address, as a page may have another base.
            history.replaceState(history.state, '', href.replace(/#.*$/, '') + next);
        }
        catch {
            // Browsers refuse too many changes in a short time, and all of them in some frames. The choice stands.
        }
    }
}

export { HashController, hashWithId, idInHash };
