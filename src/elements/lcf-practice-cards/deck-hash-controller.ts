import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { providerOf } from '../../controllers/store-controller.js';
import type { DeckOptions } from '../../model/practices/deck-options.js';

/** Browsers refuse to change the address too often; a pause in typing is soon enough. */
const PAUSE = 300;

/** Few pages keep choices in the address: how they are written is fetched by those that do. */
const fetchCodec = () => import('../../model/practices/deck-hash.js');

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

  write(options: DeckOptions): void {
    if (!this.isActive) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void writeAddress(options), PAUSE);
  }

  #read = (): void => {
    if (this.isActive && location.hash.includes('lcf-')) void this.#readAddress();
  };

  async #readAddress(): Promise<void> {
    const codec = await fetchCodec().catch(() => null);
    const options = codec?.readDeckHash(location.hash);
    if (options && this.#host.isConnected) this.#apply(options);
  }
}

async function writeAddress(options: DeckOptions): Promise<void> {
  const codec = await fetchCodec().catch(() => null);
  const hash = codec?.writeDeckHash(location.hash, options);
  if (hash !== undefined && hash !== location.hash)
    history.replaceState(history.state, '', hash || location.pathname + location.search);
}
