import type { PracticeFacts } from '../../model/practices/practice-facts.js';
import type { CardView } from '../shared/practice/card-view.js';

/** How the cards of a deck are drawn. */
export interface CardArtist {
  /** What a card shows: it is drawn again only when one of these is another value. */
  deps(facts: PracticeFacts): readonly unknown[];
  /** Draws a card in full: a new one, or the one there is. */
  draw(facts: PracticeFacts, card: CardView | null): CardView;
}

/** One card in the page. */
export interface Slot {
  facts: PracticeFacts;
  readonly item: HTMLElement;
  /** Near the screen, as the browser last said. */
  near: boolean;
  /** The card with its controls, once it has been drawn in full. */
  card: CardView | null;
  deps: readonly unknown[];
}

/** What a list of cards shows. */
export interface CardListView {
  readonly list: HTMLElement;
  /** Every practice of the deck; the cards of others are dropped. */
  readonly all: readonly PracticeFacts[];
  readonly shown: readonly PracticeFacts[];
  readonly artist: CardArtist;
}

/** Cards in one grid. A number that 1 to 6 columns divide, so that no row has a hole. */
export const GROUP = 60;

export const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

/** The list items of a deck, kept by id. What moves them about comes with `CardPool`. */
export class CardList {
  readonly slots = new Map<string, Slot>();
  readonly groups: HTMLElement[] = [];
  shown: readonly Slot[] = [];
  list: HTMLElement | null = null;

  /** Whether the cards that are there, or the first few, are all there is to show. */
  canShow(shown: readonly PracticeFacts[]): boolean {
    if (this.shown.length === 0) return shown.length <= GROUP;
    return same(
      shown.map(({ id }) => id),
      this.shown.map(({ facts }) => facts.id),
    );
  }

  show({ list, shown, artist }: CardListView): void {
    const isNew = !this.canShow(shown) || this.shown.length === 0;
    this.shown = shown.map((facts) => this.slotOf(facts));
    for (const slot of this.shown) this.drawFull(slot, artist);
    this.adopt(list);
    const group = this.groups[0] ?? this.addGroup();
    if (isNew) group.replaceChildren(...this.shown.map(({ item }) => item));
  }

  slotOf(facts: PracticeFacts): Slot {
    const known = this.slots.get(facts.id);
    if (known) {
      known.facts = facts;
      return known;
    }
    const item = document.createElement('div');
    item.role = 'listitem';
    item.dataset['item'] = facts.id;
    const slot: Slot = { facts, item, near: false, card: null, deps: [] };
    this.slots.set(facts.id, slot);
    return slot;
  }

  drawFull(slot: Slot, artist: CardArtist): void {
    const deps = artist.deps(slot.facts);
    if (slot.card && same(slot.deps, deps)) return;
    slot.deps = deps;
    const { card } = slot;
    slot.card = artist.draw(slot.facts, card);
    if (!card) slot.item.replaceChildren(slot.card.element);
  }

  /** @returns whether the list is another element than before. */
  adopt(list: HTMLElement): boolean {
    if (list === this.list) return false;
    this.list = list;
    list.append(...this.groups);
    return true;
  }

  addGroup(): HTMLElement {
    const group = document.createElement('div');
    group.className = 'grid';
    group.role = 'none';
    group.part.add('grid');
    this.groups.push(group);
    this.list?.append(group);
    return group;
  }
}

/** Focuses what is no control, such as a heading. */
export function focusOn(target: HTMLElement | null | undefined): void {
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}
