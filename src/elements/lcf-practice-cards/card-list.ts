import { looseItems } from '../../model/practices/rows.js';
import type { PracticeFacts } from '../../model/practices/practice-facts.js';
import { CardPool, type CardArtist } from './card-pool.js';

/** What a list of cards shows. */
export interface CardListView {
  readonly list: HTMLElement;
  readonly all: readonly PracticeFacts[];
  readonly shown: readonly PracticeFacts[];
  /** Cards that are unfolded, and so taller than the others. */
  readonly open: ReadonlySet<string>;
  readonly artist: CardArtist;
}

/** The cards of a deck in the page: kept, hidden and shown, with focus never lost. */
export class CardList {
  readonly #pool = new CardPool();
  #loose: ReadonlySet<string> = new Set();

  /**
   * Shows what a deck holds.
   * @returns false when the card with focus went and there is no other to take it.
   */
  update({ list, all, shown, open, artist }: CardListView): boolean {
    const { activeElement } = list.getRootNode() as Document | ShadowRoot;
    const focused = this.#pool.idOf(activeElement);
    const before = this.#pool.shown;
    this.#pool.update(list, all, shown, artist);
    this.#loosen(list, open);
    return focused === undefined || this.#pool.isShown(focused) || this.#focusNeighbour(focused, before);
  }

  /** Stops the work that waits. */
  stop(): void {
    this.#pool.stop();
  }

  /** The card that was after one that is gone, else before it. */
  #focusNeighbour(id: string, before: readonly string[]): boolean {
    const at = before.indexOf(id);
    const around = [...before.slice(at + 1), ...before.slice(0, Math.max(0, at)).reverse()];
    const next = around.find((other) => this.#pool.isShown(other));
    const title =
      next === undefined ? null : this.#pool.item(next)?.querySelector<HTMLElement>('.card-title');
    if (!title) return false;
    focusOn(title);
    return true;
  }

  #loosen(list: HTMLElement, open: ReadonlySet<string>): void {
    const columns =
      open.size > 0
        ? getComputedStyle(list.firstElementChild ?? list).gridTemplateColumns.split(' ').length
        : 1;
    const ids = open.size > 0 ? this.#pool.shown : [];
    const loose = looseItems(ids, open, columns);
    for (const id of this.#loose) if (!loose.has(id)) this.#pool.item(id)?.classList.remove('loose');
    for (const id of loose) this.#pool.item(id)?.classList.add('loose');
    this.#loose = loose;
  }
}

/** Focuses what is no control, such as a heading. */
export function focusOn(target: HTMLElement | null | undefined): void {
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}
