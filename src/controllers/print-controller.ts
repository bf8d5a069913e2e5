import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly isConnected: boolean };

/**
 * True while the page is being printed, so that a host can draw for paper what it does not show on screen.
 * Browsers take the page as it is when `beforeprint` returns: the host's update must be done by then.
 */
export class PrintController implements ReactiveController {
  readonly #flush: () => void;
  readonly #query = matchMedia('print');
  /** Between the two events; Chromium shows the page in another medium meanwhile, while it waits for an image. */
  #isUnderWay = false;
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
    this.printing = this.#isUnderWay = false;
  }

  #set(printing: boolean): void {
    if (printing === this.printing) return;
    this.printing = printing;
    this.#flush();
  }

  #follow(isUnderWay: boolean): void {
    this.#isUnderWay = isUnderWay;
    this.#set(isUnderWay);
  }

  readonly #handleBefore = (): void => this.#follow(true);
  readonly #handleAfter = (): void => this.#follow(false);
  // Print previews and "emulate print" change the medium without the events.
  readonly #handleMedia = ({ matches }: MediaQueryListEvent): void => {
    if (!this.#isUnderWay) this.#set(matches);
  };
}
