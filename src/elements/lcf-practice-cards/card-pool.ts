import { render, type TemplateResult } from 'lit';

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
 * it changed and a card keeps its focus, its open note and its scroll position.
 */
export class CardPool {
  readonly #slots = new Map<string, Slot>();
  #list: HTMLElement | null = null;
  #shown: readonly string[] = [];

  /** Ids of the cards shown, in order. */
  get shown(): readonly string[] {
    return this.#shown;
  }

  item(id: string): HTMLLIElement | undefined {
    return this.#slots.get(id)?.item;
  }

  /** Id of the card that holds an element. */
  idOf(element: Element | null): string | undefined {
    const item = element?.closest('li[data-item]');
    return item instanceof HTMLLIElement ? item.dataset['item'] : undefined;
  }

  /**
   * Shows some of the cards in the order given, and draws those that changed.
   * @param all ids of every card of the deck; the rest is dropped.
   */
  update(
    list: HTMLElement,
    all: readonly string[],
    shown: readonly string[],
    draw: (id: string) => CardDraw,
  ): void {
    if (list !== this.#list) {
      this.#list = list;
      list.append(...[...this.#slots.values()].map(({ item }) => item));
    }
    this.#dropOthers(all);
    this.#shown = shown;
    const visible = new Set(shown);
    for (const id of shown) this.#draw(this.#slotOf(id), draw(id));
    for (const [id, { item }] of this.#slots) if (item.hidden === visible.has(id)) item.hidden = !item.hidden;
    this.#arrange(list, shown);
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

  #dropOthers(all: readonly string[]): void {
    if (all.length === this.#slots.size && all.every((id) => this.#slots.has(id))) return;
    const wanted = new Set(all);
    for (const [id, { item }] of this.#slots) {
      if (wanted.has(id)) continue;
      item.remove();
      this.#slots.delete(id);
    }
  }

  /** Puts the shown items in order. The one with focus stays where it is: a moved element loses it. */
  #arrange(list: HTMLElement, shown: readonly string[]): void {
    const items = shown.map((id) => this.#slotOf(id).item);
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
