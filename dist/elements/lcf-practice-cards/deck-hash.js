import { isSynced } from './is-synced.js';
import { readDeckHash, writeDeckHash } from '../../model/practices/deck-hash.js';

/** Browsers refuse to change the address too often; a pause in typing is soon enough. */
const PAUSE = 300;
/** Keeps a deck's choices in the URL fragment while the provider has `sync-hash`; fetched by pages that want it. */
class DeckHash {
    #host;
    #apply;
    #timer;
    constructor(host, apply) {
        this.#host = host;
        this.#apply = apply;
        host.addController(this);
        // The link that was followed outranks what the page's author set.
        this.#read();
    }
    hostConnected() {
        addEventListener('hashchange', this.#read);
    }
    hostDisconnected() {
        removeEventListener('hashchange', this.#read);
        clearTimeout(this.#timer);
    }
    write(options) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => writeAddress(options), PAUSE);
    }
    #read = () => {
        const options = this.#host.isConnected && isSynced(this.#host) ? readDeckHash(location.hash) : null;
        if (options)
            this.#apply(options);
    };
}
function writeAddress(options) {
    const hash = writeDeckHash(location.hash, options);
    if (hash !== location.hash)
        history.replaceState(history.state, '', hash || location.pathname + location.search);
}

export { DeckHash };
