import { render, type TemplateResult } from 'lit';
import type { PracticeFacts } from '../../model/practices/practice-facts.js';

/** One card to draw: drawn again only when one of `deps` is another value. */
export interface CardDraw {
  readonly deps: readonly unknown[];
  readonly template: () => TemplateResult;
}

interface Slot {
  readonly item: HTMLLIElement;
  deps: readonly unknown[];
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

/**
 * The list items of a deck, kept by id. A search hides and shows them, so that what is typed costs what
 * it changed and a card keeps its focus, its open note and its place.
 */
export class CardPool {
  readonly #slots = new Map<string, Slot>();
  #list: HTMLElement | null = null;
  #all: readonly PracticeFacts[] = [];
  #shown: readonly string[] = [];
  #visible: ReadonlySet<string> = new Set();

  /** Ids of the cards shown, in order. */
  get shown(): readonly string[] {
    return this.#shown;
  }

  isShown(id: string): boolean {
    return this.#visible.has(id);
  }

  item(id: string): HTMLLIElement | undefined {
    return this.#slots.get(id)?.item;
  }

  /** Id of the card that holds an element. */
  idOf(element: Element | null): string | undefined {
    const item = element?.closest<HTMLElement>('li[data-item]');
    return item?.dataset['item'];
  }

  /**
   * Shows some of the cards in the order given, and draws those that changed.
   * @param all every practice of the deck; the cards of others are dropped.
   */
  update(
    list: HTMLElement,
    all: readonly PracticeFacts[],
    shown: readonly PracticeFacts[],
    draw: (facts: PracticeFacts) => CardDraw,
  ): void {
    if (list !== this.#list) {
      this.#list = list;
      list.append(...[...this.#slots.values()].map(({ item }) => item));
    }
    if (all !== this.#all) this.#dropOthers(all);
    this.#all = all;
    this.#shown = shown.map(({ id }) => id);
    this.#visible = new Set(this.#shown);
    for (const facts of shown) this.#draw(this.#slotOf(facts.id), draw(facts));
    for (const [id, { item }] of this.#slots)
      if (item.hidden === this.#visible.has(id)) item.hidden = !item.hidden;
    this.#arrange(list);
  }

  #slotOf(id: string): Slot {
    const known = this.#slots.get(id);
    if (known) return known;
    const item = document.createElement('li');
    item.dataset['item'] = id;
    const slot: Slot = { item, deps: [] };
    this.#slots.set(id, slot);
    return slot;
  }

  #draw(slot: Slot, { deps, template }: CardDraw): void {
    if (same(slot.deps, deps)) return;
    slot.deps = deps;
    render(template(), slot.item);
  }

  #dropOthers(all: readonly PracticeFacts[]): void {
    const wanted = new Set(all.map(({ id }) => id));
    for (const [id, { item }] of this.#slots) {
      if (wanted.has(id)) continue;
      item.remove();
      this.#slots.delete(id);
    }
  }

  /** Puts the shown items in order. The one with focus stays where it is: a moved element loses it. */
  #arrange(list: HTMLElement): void {
    const items = this.#shown.map((id) => this.#slotOf(id).item);
    const inOrder = items.every((item, index) => {
      const next = items[index + 1];
      return item.parentNode === list && (!next || isBefore(item, next));
    });
    if (inOrder) return;
    const root = list.getRootNode() as Document | ShadowRoot;
    const fixed = items.findIndex((item) => item.contains(root.activeElement));
    const pivot = items[fixed];
    if (!pivot) list.append(...items);
    else {
      pivot.before(...items.slice(0, fixed));
      list.append(...items.slice(fixed + 1));
    }
  }
}

const isBefore = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
