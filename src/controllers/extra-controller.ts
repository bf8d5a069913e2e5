import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * A part of a widget that most readers never ask for, fetched when one does: printing, exports, a tour.
 * `load` is a function with a literal `import()`, so that a bundler sees it. One fetch serves all; a failure
 * is told once to `onFailure` and may be tried again.
 */
export class ExtraController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #fetch: () => Promise<T>;
  readonly #onFailure: (error: unknown) => void;
  #pending: Promise<T | null> | null = null;
  /** The part, once it is here. */
  value: T | null = null;

  constructor(
    host: ReactiveControllerHost,
    fetchPart: () => Promise<T>,
    onFailure: (error: unknown) => void = () => undefined,
  ) {
    this.#host = host;
    this.#fetch = fetchPart;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  hostConnected(): void {
    // What was fetched stays; there is nothing to start again.
  }

  /** Fetches the part unless it is here; resolves to null when it cannot be had. */
  load(): Promise<T | null> {
    this.#pending ??= this.#start();
    return this.#pending;
  }

  async #start(): Promise<T | null> {
    try {
      this.value = await this.#fetch();
    } catch (error) {
      this.#pending = null;
      this.#onFailure(error);
    }
    this.#host.requestUpdate();
    return this.value;
  }
}
