import { providerOf } from '../../controllers/store-controller.js';

/** Browsers refuse to change the address too often; a pause in typing is soon enough. */
const PAUSE = 300;
/** Few pages keep choices in the address: how they are written is fetched by those that do. */
const fetchCodec = () => import('../../model/practices/deck-hash.js');
/** Keeps a deck's choices in the URL fragment while the provider has `sync-hash`. */
class DeckHashController {
    #host;
    #apply;
    #timer;
    #isRead = false;
    constructor(host, apply) {
        this.#host = host;
        this.#apply = apply;
        host.addController(this);
    }
    get isActive() {
        return providerOf(this.#host)?.hasAttribute('sync-hash') ?? false;
    }
    hostConnected() {
        addEventListener('hashchange', this.#read);
    }
    hostDisconnected() {
        removeEventListener('hashchange', this.#read);
        clearTimeout(this.#timer);
    }
    hostUpdate() {
        // The link that was followed outranks what the page's author set.
        if (!this.#isRead)
            this.#read();
        this.#isRead = true;
    }
    write(options) {
        if (!this.isActive)
            return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void writeAddress(options), PAUSE);
    }
    #read = () => {
        if (this.isActive && location.hash.includes('lcf-'))
            void this.#readAddress();
    };
    async #readAddress() {
        const codec = await fetchCodec().catch(() => null);
        const options = codec?.readDeckHash(location.hash);
        if (options && this.#host.isConnected)
            this.#apply(options);
    }
}
async function writeAddress(options) {
    const codec = await fetchCodec().catch(() => null);
    const hash = codec?.writeDeckHash(location.hash, options);
    if (hash !== undefined && hash !== location.hash)
        history.replaceState(history.state, '', hash || location.pathname + location.search);
}

export { DeckHashController };
