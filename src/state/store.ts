import type { Action, Origin } from './actions.js';
import { INITIAL, reduce } from './reduce.js';
import type { Snapshot } from './state-types.js';

export type Listener = (snapshot: Snapshot, action: Action, origin: Origin) => void;

/** Freezes plain data in depth; the model is frozen where it is made, so it is passed by. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const child of Object.values(value)) freeze(child);
  return value;
}

/**
 * Holds one frozen snapshot, changed only through `reduce`. Listeners hear of real changes only,
 * in the order they subscribed.
 */
export class FrameworkStore {
  #snapshot: Snapshot = INITIAL;
  readonly #listeners = new Set<Listener>();

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  dispatch(action: Action, origin: Origin = 'api'): void {
    const next = reduce(this.#snapshot, action);
    if (next === this.#snapshot) return;
    freeze(next.stored);
    this.#snapshot = Object.freeze(next);
    for (const listener of [...this.#listeners]) listener(next, action, origin);
  }

  /** Calls `listener` after each change until the returned function is called. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
