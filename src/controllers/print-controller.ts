import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly isConnected: boolean };

/**
 * True while the page is being printed, so that a host can draw for paper what it does not show on screen.
 * Browsers take the page as it is when `beforeprint` returns: the host's update must be done by then.
 */
export class PrintController implements ReactiveController {
  readonly #flush: () => void;
  readonly #query = matchMedia('print');
  printing = false;

  /** @param flush draws the host at once. */
  constructor(host: Host, flush: () => void) {
    this.#flush = flush;
    host.addController(this);
  }

  hostConnected(): void {
    this.printing = this.#query.matches;
    addEventListener('beforeprint', this.#handleBefore);
    addEventListener('afterprint', this.#handleAfter);
    this.#query.addEventListener('change', this.#handleMedia);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#handleBefore);
    removeEventListener('afterprint', this.#handleAfter);
    this.#query.removeEventListener('change', this.#handleMedia);
    this.printing = false;
  }

  #set(printing: boolean): void {
    if (printing === this.printing) return;
    this.printing = printing;
    this.#flush();
  }

  readonly #handleBefore = (): void => this.#set(true);
  readonly #handleAfter = (): void => this.#set(false);
  // Print previews and "emulate print" change the medium without the events.
  readonly #handleMedia = ({ matches }: MediaQueryListEvent): void => this.#set(matches);
}
