import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSynced } from './is-synced.js';
import { readDeckHash, writeDeckHash } from '../../model/practices/deck-hash.js';
import type { DeckOptions } from '../../model/practices/deck-options.js';

/** Browsers refuse to change the address too often; a pause in typing is soon enough. */
const PAUSE = 300;

/** Keeps a deck's choices in the URL fragment while the provider has `sync-hash`; fetched by pages that want it. */
export class DeckHash implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #apply: (options: DeckOptions) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, apply: (options: DeckOptions) => void) {
    this.#host = host;
    this.#apply = apply;
    host.addController(this);
    // The link that was followed outranks what the page's author set.
    this.#read();
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
    clearTimeout(this.#timer);
  }

  write(options: DeckOptions): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => writeAddress(options), PAUSE);
  }

  readonly #read = (): void => {
    const options = this.#host.isConnected && isSynced(this.#host) ? readDeckHash(location.hash) : null;
    if (options) this.#apply(options);
  };
}

function writeAddress(options: DeckOptions): void {
  const hash = writeDeckHash(location.hash, options);
  if (hash !== location.hash)
    history.replaceState(history.state, '', hash || location.pathname + location.search);
}
