import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot?: HTMLElement | DocumentFragment };

/**
 * A part of a widget that not every page or reader needs, fetched for those that do: its body, printing, a tour.
 * `load` is a function with a literal `import()`, so that a bundler sees it. One fetch serves all; a failure
 * is told once to `onFailure` and may be tried again. A part's `styles` join those of the widget.
 */
export class ExtraController<T> implements ReactiveController {
  readonly #host: Host;
  readonly #fetch: () => Promise<T>;
  readonly #onFailure: (error: unknown) => void;
  #pending: Promise<T | null> | null = null;
  /** The part, once it is here. */
  value: T | null = null;
  /** True after a fetch that failed, until the next one. */
  failed = false;

  constructor(
    host: Host,
    fetchPart: () => Promise<T>,
    onFailure: (error: unknown) => void = () => undefined,
  ) {
    this.#host = host;
    this.#fetch = fetchPart;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  // What was fetched stays; it may have come before there was a root for its styles.
  hostConnected(): void {
    this.#addStyles();
  }

  /** For templates: the part if it is here, else null; fetches it unless that has failed. */
  ask(): T | null {
    if (!this.value && !this.failed) void this.load();
    return this.value;
  }

  /** Fetches the part unless it is here; resolves to null when it cannot be had. */
  load(): Promise<T | null> {
    this.#pending ??= this.#start();
    return this.#pending;
  }

  /** The part as it is, where the page has it already. */
  give(value: T): void {
    this.value = value;
    this.#pending = Promise.resolve(value);
    this.#addStyles();
  }

  async #start(): Promise<T | null> {
    if (this.failed) this.#host.requestUpdate();
    this.failed = false;
    try {
      this.value = await this.#fetch();
      this.#addStyles();
    } catch (error) {
      this.#pending = null;
      this.failed = true;
      this.#onFailure(error);
    }
    this.#host.requestUpdate();
    return this.value;
  }

  #addStyles(): void {
    const { renderRoot } = this.#host;
    const sheet = (this.value as { readonly styles?: CSSResult } | null)?.styles?.styleSheet;
    if (sheet && renderRoot instanceof ShadowRoot && !renderRoot.adoptedStyleSheets.includes(sheet))
      renderRoot.adoptedStyleSheets.push(sheet);
  }
}
