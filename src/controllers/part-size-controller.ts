import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Content width of one element of the host's own rendering, in whole CSS pixels; 0 before it is known. Follows the
 * element that matches now, so that it may come and go. Asks for an update when the width changes. An element whose
 * height follows its width had better hold an empty one to be watched: a size that changes while sizes are handed
 * out raises an error on the page.
 */
export class PartSizeController implements ReactiveController {
  readonly #host: Host;
  readonly #selector: string;
  #part: Element | null = null;
  #observer: ResizeObserver | null = null;
  width = 0;

  constructor(host: Host, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#read());
    if (this.#part) this.#observer.observe(this.#part);
  }

  hostUpdated(): void {
    const part = this.#host.renderRoot.querySelector(this.#selector);
    if (part === this.#part) return;
    this.#observer?.disconnect();
    this.#part = part;
    if (!part) return;
    this.#observer?.observe(part);
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }

  #read(): void {
    const width = Math.round(this.#part?.clientWidth ?? 0);
    // A hidden part has no width: what was known stays right for when it is back.
    if (width === 0 || width === this.width) return;
    this.width = width;
    this.#host.requestUpdate();
  }
}
