import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { storeContext } from '../context/store-context.js';
import type { Reducer } from '../state/reduce-shown.js';
import { FrameworkStore } from '../state/store.js';
import { defaultModel, isOutdated } from '../model/default-model.js';

type Host = ReactiveControllerHost & HTMLElement;

/** How long a widget waits for a provider whose script has not arrived, in milliseconds. */
const PROVIDER_PATIENCE = 3_000;

/** What holds a node on the page as drawn: its slot, its parent, or the host of its shadow root. */
function holderOf(node: Node): Node | null {
  const slot = node instanceof Element ? node.assignedSlot : null;
  return slot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** The nearest `<lcf-framework>` around an element, through shadow roots and slots. */
export function providerOf(element: Element): HTMLElement | null {
  for (let node = holderOf(element); node; node = holderOf(node)) {
    if (node instanceof HTMLElement && node.localName === 'lcf-framework') return node;
  }
  return null;
}

/**
 * Finds the store an element draws from: its own once it has a config of its own, else the nearest
 * provider's, else its own with the built-in framework. Asks for an update whenever that store changes.
 */
export class StoreController implements ReactiveController {
  readonly #host: Host;
  readonly #onChange: () => void;
  readonly own: FrameworkStore;
  readonly #consumer: ContextConsumer<typeof storeContext, Host>;
  #provided: FrameworkStore | undefined;
  #useOwn = false;
  #waiting = false;
  #unsubscribe: (() => void) | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** @param reduce what can happen to the element's own store. */
  constructor(host: Host, onChange: () => void, reduce: Reducer) {
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

  get store(): FrameworkStore {
    return this.#useOwn || !this.#provided ? this.own : this.#provided;
  }

  /** True when a provider above the element holds the state. */
  get isProvided(): boolean {
    return !this.#useOwn && this.#provided !== undefined;
  }

  /** Whether the element has a config of its own, which outranks any provider. Set on each connection. */
  set useOwn(value: boolean) {
    this.#useOwn = value;
    if (this.#host.isConnected) this.#settle();
  }

  hostConnected(): void {
    this.#awaitProvider();
    this.#follow();
  }

  // Texts of the built-in framework come with the first part that shows some.
  hostUpdate(): void {
    const { model } = this.store.snapshot;
    if (model && isOutdated(model)) this.store.dispatch({ type: 'ready', model: defaultModel(), issues: [] });
  }

  hostDisconnected(): void {
    clearTimeout(this.#patience);
    this.#waiting = false;
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#provided = undefined;
  }

  // A consumer that is upgraded before its provider gets no answer, so it asks again once the tag is defined.
  #awaitProvider(): void {
    if (!providerOf(this.#host) || customElements.get('lcf-framework')) return;
    this.#waiting = true;
    const giveUp = new Promise((resolve) => (this.#patience = setTimeout(resolve, PROVIDER_PATIENCE)));
    const defined = customElements.whenDefined('lcf-framework');
    void defined.then(() => {
      if (this.#host.isConnected && !this.#provided) this.#consumer.hostConnected();
    });
    void Promise.race([defined, giveUp]).then(() => {
      this.#waiting = false;
      if (this.#host.isConnected) this.#settle();
    });
  }

  /** With neither a config nor a provider, the built-in framework it is. */
  #settle(): void {
    const alone = !this.#useOwn && !this.#provided && !this.#waiting;
    const { model, status } = this.own.snapshot;
    if (alone && (model !== defaultModel() || status !== 'ready')) {
      this.own.dispatch({ type: 'ready', model: defaultModel(), issues: [] });
    }
    this.#follow();
  }

  #follow(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.store.subscribe(() => this.#onChange());
    this.#onChange();
  }
}
