import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { storeContext } from '../context/store-context.js';
import { FrameworkStore } from '../state/store.js';
import { defaultModel } from '../model/default-model.js';

type Host = ReactiveControllerHost & HTMLElement;

/** How long a widget waits for a provider whose script has not arrived, in milliseconds. */
const PROVIDER_PATIENCE = 3_000;

/** The nearest ancestor `<lcf-framework>`, through shadow roots. */
export function providerOf(element: Element): HTMLElement | null {
  const found = element.parentElement?.closest<HTMLElement>('lcf-framework');
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot
    ? (root.host.closest<HTMLElement>('lcf-framework') ?? providerOf(root.host))
    : null;
}

/**
 * Finds the store an element draws from: its own once it has a config of its own, else the nearest
 * provider's, else its own with the built-in framework. Asks for an update whenever that store changes.
 */
export class StoreController implements ReactiveController {
  readonly own = new FrameworkStore();
  readonly #consumer: ContextConsumer<typeof storeContext, Host>;
  #provided: FrameworkStore | undefined;
  #useOwn = false;
  #unsubscribe: (() => void) | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: Host,
    private readonly onChange: () => void,
  ) {
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

  /** Whether the element has a config of its own, which outranks any provider. */
  set useOwn(value: boolean) {
    this.#useOwn = value;
    if (this.host.isConnected) this.#follow();
  }

  hostConnected(): void {
    this.#provided = undefined;
    this.#awaitProvider();
    this.#follow();
  }

  hostDisconnected(): void {
    clearTimeout(this.#patience);
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#provided = undefined;
  }

  // A consumer that is upgraded before its provider gets no answer, so it asks again once the tag is defined.
  #awaitProvider(): void {
    const provider = providerOf(this.host);
    if (!provider || customElements.get('lcf-framework')) return;
    const giveUp = new Promise((resolve) => (this.#patience = setTimeout(resolve, PROVIDER_PATIENCE)));
    const defined = customElements.whenDefined('lcf-framework').then(() => {
      if (this.host.isConnected && !this.#provided) this.#consumer.hostConnected();
    });
    this.#waiting = Promise.race([defined, giveUp]).then(() => {
      this.#waiting = null;
      if (this.host.isConnected) this.#follow();
    });
  }

  #waiting: Promise<void> | null = null;

  #follow(): void {
    this.#unsubscribe?.();
    if (!this.#useOwn && !this.#provided && !this.#waiting && this.own.snapshot.status === 'idle') {
      this.own.dispatch({ type: 'ready', model: defaultModel(), issues: [] });
    }
    this.#unsubscribe = this.store.subscribe(this.onChange);
    this.onChange();
  }
}
