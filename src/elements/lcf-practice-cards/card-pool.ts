import { render, type TemplateResult } from 'lit';
import { longestRun } from '../../model/practices/longest-run.js';
import type { PracticeFacts } from '../../model/practices/practice-facts.js';

/** How the cards of a deck are drawn. */
export interface CardArtist {
  /** What a card shows: it is drawn again only when one of these is another value. */
  deps(facts: PracticeFacts): readonly unknown[];
  full(facts: PracticeFacts): TemplateResult;
  /** The text alone, for cards far from the screen of a large deck. */
  brief(facts: PracticeFacts): TemplateResult;
  /** As `deps`, for the brief form: the same for all cards. */
  readonly briefDeps: readonly unknown[];
}

interface Slot {
  facts: PracticeFacts;
  readonly item: HTMLLIElement;
  /** Place among the cards shown: the order in the page. */
  rank: number;
  /** Near the screen, as the browser last said. */
  near: boolean;
  isFull: boolean;
  deps: readonly unknown[];
}

/** A deck of up to this many cards is drawn in full at once; a larger one where it is looked at. */
const SMALL = 60;
/** Cards at the top are drawn at once: they are what a search brings up. */
const FIRST = 12;
/** Cards at the end have their controls, for those who come from below with the keyboard. */
const LAST = 3;
/** Cards of a large deck that come into the page before the first picture. */
const BATCH = 150;
/** Milliseconds of work between two looks at what the reader does. */
const SLICE = 10;

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

/**
 * The list items of a deck, kept by id. A search takes them out of the list and puts them back, so that what
 * is typed costs what it changed and a card keeps what is open in it. (Hidden items would stay in the way:
 * browsers walk over them for each item they show.) The text of every card shown is in the page, for finding,
 * printing and screen readers; what is far from the screen is drawn when there is time.
 */
export class CardPool {
  readonly #slots = new Map<string, Slot>();
  #list: HTMLElement | null = null;
  #artist: CardArtist | null = null;
  #all: readonly PracticeFacts[] = [];
  #shown: readonly Slot[] = [];
  #visible: ReadonlySet<Slot> = new Set();
  /** Cards from here on may still have to come into the list, or be drawn again. */
  #laterAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Ids of the cards shown, in order. */
  get shown(): string[] {
    return this.#shown.map(({ facts }) => facts.id);
  }

  /** Where the browser does not say what is near the screen, every card is drawn in full. */
  get #isSmall(): boolean {
    return this.#shown.length <= SMALL || !('oncontentvisibilityautostatechange' in HTMLElement.prototype);
  }

  isShown(id: string): boolean {
    const slot = this.#slots.get(id);
    return slot !== undefined && this.#visible.has(slot);
  }

  item(id: string): HTMLLIElement | undefined {
    return this.#slots.get(id)?.item;
  }

  /** Id of the card that holds an element. */
  idOf(element: Element | null): string | undefined {
    return element?.closest<HTMLElement>('li[data-item]')?.dataset['item'];
  }

  /**
   * Shows some of the cards in the order given, and draws those that changed.
   * @param all every practice of the deck; the cards of others are dropped.
   */
  update(
    list: HTMLElement,
    all: readonly PracticeFacts[],
    shown: readonly PracticeFacts[],
    artist: CardArtist,
  ): void {
    this.#artist = artist;
    this.#adopt(list);
    if (all !== this.#all) this.#dropOthers(all);
    this.#all = all;
    const { activeElement } = list.getRootNode() as Document | ShadowRoot;
    const focused = this.#slots.get(this.idOf(activeElement) ?? '');
    this.#show(shown.map((facts) => this.#slotOf(facts)));
    this.#arrange(focused);
    this.#shown.forEach((slot, index) => {
      const isEdge = index < FIRST || index >= this.#shown.length - LAST;
      if (isEdge || slot.near || slot === focused || (this.#isSmall && !slot.isFull)) this.#drawFull(slot);
    });
    this.#laterAt = 0;
    this.#schedule();
  }

  /** Stops the work that waits. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #adopt(list: HTMLElement): void {
    if (list === this.#list) return;
    this.#list = list;
    list.append(...this.#shown.map(({ item }) => item));
    list.addEventListener('contentvisibilityautostatechange', this.#handleNear);
  }

  #slotOf(facts: PracticeFacts): Slot {
    const known = this.#slots.get(facts.id);
    if (known) return known;
    const item = document.createElement('li');
    item.dataset['item'] = facts.id;
    const slot: Slot = { facts, item, rank: 0, near: false, isFull: false, deps: [] };
    this.#slots.set(facts.id, slot);
    return slot;
  }

  /** Keeps the cards that are in the new deck too, in whichever language. */
  #dropOthers(all: readonly PracticeFacts[]): void {
    const wanted = new Map(all.map((facts) => [facts.id, facts]));
    for (const [id, slot] of this.#slots) {
      const facts = wanted.get(id);
      if (facts) slot.facts = facts;
      else {
        slot.item.remove();
        this.#slots.delete(id);
      }
    }
  }

  /** Takes out what is no longer shown. */
  #show(shown: readonly Slot[]): void {
    const visible = new Set(shown);
    for (const slot of this.#shown) {
      if (visible.has(slot)) continue;
      slot.item.remove();
      slot.near = false;
    }
    this.#shown = shown;
    this.#visible = visible;
  }

  /** Puts the list in order with as few moves as can be, and none of the card with focus. */
  #arrange(focused: Slot | undefined): void {
    const present = this.#shown.filter(({ item }) => item.isConnected);
    const stay = staying(present, focused);
    let before: Slot | undefined;
    this.#shown.forEach((slot, index) => {
      slot.rank = index;
      const isIn = stay.has(slot);
      if (!isIn && (index < BATCH || slot.item.isConnected)) this.#place(slot, before);
      if (isIn || slot.item.isConnected) before = slot;
    });
  }

  #place({ item }: Slot, before: Slot | undefined): void {
    if (before) before.item.after(item);
    else this.#list?.prepend(item);
  }

  #drawFull(slot: Slot): void {
    const artist = this.#artist;
    const deps = artist?.deps(slot.facts) ?? [];
    if (!artist || (slot.isFull && same(slot.deps, deps))) return;
    slot.deps = deps;
    slot.isFull = true;
    render(artist.full(slot.facts), slot.item);
  }

  #drawBrief(slot: Slot): void {
    const artist = this.#artist;
    if (!artist || same(slot.deps, artist.briefDeps)) return;
    slot.deps = artist.briefDeps;
    render(artist.brief(slot.facts), slot.item);
  }

  /** The browser says which cards it draws: those are worth their controls. */
  #handleNear = (event: Event): void => {
    const id = this.idOf(event.target instanceof Element ? event.target : null);
    const slot = id === undefined ? undefined : this.#slots.get(id);
    if (!slot) return;
    slot.near = !(event as ContentVisibilityAutoStateChangeEvent).skipped;
    if (slot.near && this.#visible.has(slot)) this.#drawFull(slot);
  };

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#laterAt < this.#shown.length) this.#timer = setTimeout(() => this.#work(), SLICE);
  }

  #work(): void {
    const end = performance.now() + SLICE;
    while (this.#laterAt < this.#shown.length && performance.now() < end) {
      const slot = this.#shown[this.#laterAt];
      if (!slot) break;
      if (!slot.item.isConnected) this.#place(slot, this.#shown[this.#laterAt - 1]);
      if (this.#isSmall || slot.near) this.#drawFull(slot);
      else if (!slot.isFull) this.#drawBrief(slot);
      this.#laterAt++;
    }
    this.#schedule();
  }
}

/** The slots that may stay where they are; given in the new order, with the ranks of the old one. */
function staying(slots: readonly Slot[], focused: Slot | undefined): ReadonlySet<Slot> {
  const pivot = focused ? slots.indexOf(focused) : -1;
  const middle = focused?.rank ?? 0;
  // None that would have to pass the one with focus.
  const able =
    pivot < 0
      ? slots
      : slots.filter(({ rank }, index) => (index < pivot ? rank < middle : index === pivot || rank > middle));
  const run = longestRun(able.map(({ rank }) => rank));
  return new Set(able.filter((_, place) => run.has(place)));
}
