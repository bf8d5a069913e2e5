import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type PartHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Watches the box of one element of the host's own rendering. Follows the element that matches now, so that it may
 * come and go. An element whose height follows its width had better hold an empty one to be watched: a size that
 * changes while sizes are handed out raises an error on the page.
 */
export abstract class PartController implements ReactiveController {
  protected readonly host: PartHost;
  readonly #selector: string;
  /** Null while the host is away from the page: an update may still be under way then. */
  #observer: ResizeObserver | null = null;
  #part: Element | null = null;

  constructor(host: PartHost, selector: string) {
    this.host = host;
    this.#selector = selector;
    host.addController(this);
  }

  /** Called when the element is there, and whenever its box changes. */
  protected abstract read(part: Element): void;

  #look(): void {
    if (this.#part) this.read(this.#part);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#look());
    if (this.#part) this.#observer.observe(this.#part);
  }

  hostUpdated(): void {
    const part = this.host.renderRoot.querySelector(this.#selector);
    if (part === this.#part) return;
    this.#observer?.disconnect();
    this.#part = part;
    if (!part) return;
    this.#observer?.observe(part);
    this.read(part);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
