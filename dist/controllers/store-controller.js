import { ContextConsumer } from '@lit/context';
import { storeContext } from '../context/store-context.js';
import { FrameworkStore } from '../state/store.js';
import { isOutdated, defaultModel } from '../model/default-model.js';

/** How long a widget waits for a provider whose script has not arrived, in milliseconds. */
const PROVIDER_PATIENCE = 3_000;
/** What holds a node on the page as drawn: its slot, its parent, or the host of its shadow root. */
function holderOf(node) {
    const slot = node instanceof Element ? node.assignedSlot : null;
    return slot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}
/** The nearest `<lcf-framework>` around an element, through shadow roots and slots. */
function providerOf(element) {
    for (let node = holderOf(element); node; node = holderOf(node)) {
        if (node instanceof HTMLElement && node.localName === 'lcf-framework')
            return node;
    }
    return null;
}
/**
 * Finds the store an element draws from: its own once it has a config of its own, else the nearest
 * provider's, else its own with the built-in framework. Asks for an update whenever that store changes.
 */
class StoreController {
    #host;
    #onChange;
    #consumer;
    #provided;
    #useOwn = false;
    #waiting = false;
    #unsubscribe = null;
    #patience;
    /** @param reduce what can happen to the element's own store. */
    constructor(host, onChange, reduce) {
        this.own = new FrameworkStore(reduce);
        this.#host = host;
        this.#onChange = onChange;
        host.addController(this);
        this.#consumer = new ContextConsumer(host, {
            context: storeContext,
            subscribe: true,
            callback: (store) => {
                this.#provided = store;
                this.#follow();
            },
        });
    }
    get store() {
        return this.#useOwn || !this.#provided ? this.own : this.#provided;
    }
    /** True when a provider above the element holds the state. */
    get isProvided() {
        return !this.#useOwn && this.#provided !== undefined;
    }
    /** Whether the element has a config of its own, which outranks any provider. Set on each connection. */
    set useOwn(value) {
        this.#useOwn = value;
        if (this.#host.isConnected)
            this.#settle();
    }
    hostConnected() {
        this.#awaitProvider();
        this.#follow();
    }
    // Texts of the built-in framework come with the first part that shows some.
    hostUpdate() {
        const { model } = this.store.snapshot;
        if (model && isOutdated(model))
            this.store.dispatch({ type: 'ready', model: defaultModel(), issues: [] });
    }
    hostDisconnected() {
        clearTimeout(this.#patience);
        this.#waiting = false;
        this.#unsubscribe?.();
        this.#unsubscribe = null;
        this.#provided = undefined;
    }
    // A consumer that is upgraded before its provider gets no answer, so it asks again once the tag is defined.
    #awaitProvider() {
        if (!providerOf(this.#host) || customElements.get('lcf-framework'))
            return;
        this.#waiting = true;
        const giveUp = new Promise((resolve) => (this.#patience = setTimeout(resolve, PROVIDER_PATIENCE)));
        const defined = customElements.whenDefined('lcf-framework');
        void defined.then(() => {
            if (this.#host.isConnected && !this.#provided)
                this.#consumer.hostConnected();
        });
        void Promise.race([defined, giveUp]).then(() => {
            this.#waiting = false;
            if (this.#host.isConnected)
                this.#settle();
        });
    }
    /** With neither a config nor a provider, the built-in framework it is. */
    #settle() {
        const alone = !this.#useOwn && !this.#provided && !this.#waiting;
        const { model, status } = this.own.snapshot;
        if (alone && (model !== defaultModel() || status !== 'ready')) {
            this.own.dispatch({ type: 'ready', model: defaultModel(), issues: [] });
        }
        this.#follow();
    }
    #follow() {
        this.#unsubscribe?.();
        this.#unsubscribe = this.store.subscribe(() => this.#onChange());
        this.#onChange();
    }
}

export { StoreController, providerOf };
