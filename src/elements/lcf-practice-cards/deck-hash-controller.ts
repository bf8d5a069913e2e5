import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { providerOf } from '../../controllers/store-controller.js';
import { readDeckHash, writeDeckHash, type DeckOptions } from '../../model/practices/deck-options.js';

/** Browsers refuse to change the address too often; a pause in typing is soon enough. */
const PAUSE = 300;

/** Keeps a deck's choices in the URL fragment while the provider has `sync-hash`. */
export class DeckHashController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #apply: (options: DeckOptions) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRead = false;

  constructor(host: ReactiveControllerHost & HTMLElement, apply: (options: DeckOptions) => void) {
    this.#host = host;
    this.#apply = apply;
    host.addController(this);
  }

  get isActive(): boolean {
    return providerOf(this.#host)?.hasAttribute('sync-hash') ?? false;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    // The link that was followed outranks what the page's author set.
    if (!this.#isRead) this.#read();
    this.#isRead = true;
  }

  /** The address with the choices in it. */
  link(options: DeckOptions): string {
    const url = new URL(location.href);
    url.hash = writeDeckHash(location.hash, options);
    return url.href;
  }

  write(options: DeckOptions): void {
    if (!this.isActive) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const hash = writeDeckHash(location.hash, options);
      if (hash !== location.hash)
        history.replaceState(history.state, '', hash || location.pathname + location.search);
    }, PAUSE);
  }

  #read = (): void => {
    const options = this.isActive ? readDeckHash(location.hash) : null;
    if (options) this.#apply(options);
  };
}
