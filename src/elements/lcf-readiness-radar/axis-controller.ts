import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Which axis of the radar a reader is at: one is in the tab order, one may be under the pointer or the focus. */
export class AxisController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Under the pointer or the focus; −1 for none. */
  active = -1;
  /** In the tab order. */
  current = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.active = -1;
  }

  /** Pointer and focus alike. */
  readonly handlePoint = (event: Event): void => {
    const axis = (event.target as Element).closest<SVGElement>('[data-axis]');
    const index = axis ? Number(axis.dataset['axis']) : -1;
    const current = axis && event.type === 'focusin' ? index : this.current;
    this.#set(index, current);
  };

  readonly handleLeave = (): void => this.#set(-1, this.current);

  /** Puts another axis in the tab order. */
  move(axis: number): void {
    this.#set(this.active, axis);
  }

  #set(active: number, current: number): void {
    if (active === this.active && current === this.current) return;
    this.active = active;
    this.current = current;
    this.#host.requestUpdate();
  }
}
