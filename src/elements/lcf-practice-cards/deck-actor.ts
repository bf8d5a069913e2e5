import type { LitElement } from 'lit';
import { dayOf } from '../../model/practices/days.js';
import type { DeckOptions, Sort } from '../../model/practices/deck-options.js';
import { NO_FILTERS, type FilterGroup } from '../../model/practices/practice-filter.js';
import { newSeed } from '../../model/practices/random.js';
import { focusOn } from './card-list.js';
import type { DeckActions, DeckState, DeckUse, DeckView, PrintKind } from './deck-view.js';

/** What the actions need of their element. */
export interface DeckHost {
  readonly element: LitElement;
  readonly act: DeckActions;
  readonly state: () => DeckState;
  /** Null while there is no deck. */
  readonly view: () => DeckView | null;
  /** The page's day and seed; empty when it gave none. */
  readonly date: () => string;
  readonly seed: () => string;
  readonly say: (text: string) => void;
  readonly sayMissing: () => void;
  readonly clearSelection: () => void;
  readonly setPlan: (plan: unknown) => void;
}

/** What a reader does with a deck, carried out on its element. */
export abstract class DeckActor implements DeckUse {
  protected readonly host: DeckHost;

  constructor(host: DeckHost) {
    this.host = host;
  }

  protected get options(): DeckOptions {
    return this.host.state().options;
  }

  protected get today(): Date {
    return dayOf(this.host.date()) ?? new Date();
  }

  change(patch: Partial<DeckOptions>): void {
    this.host.act.change(patch);
  }

  clear(group?: FilterGroup | 'query'): void {
    if (group === 'query') this.change({ query: '' });
    else this.change({ filters: group ? { ...this.options.filters, [group]: [] } : NO_FILTERS });
    // The button that was pressed goes with what it cleared.
    void this.focus('.count');
  }

  sort(sort: Sort | null): void {
    const again = sort === 'shuffled' && this.options.sort === 'shuffled';
    const seed = (!again && this.host.seed()) || newSeed(Math.random);
    this.change(sort === 'shuffled' ? { sort, seed } : { sort });
  }

  toggleFilters(filtersOpen: boolean): void {
    this.host.act.set({ filtersOpen });
    if (!filtersOpen) void this.focus('.filters-toggle');
  }

  showAllTags(): void {
    this.host.act.set({ allTags: true });
    void this.focus('.filter-group:last-of-type input');
  }

  unfollow(): void {
    this.host.clearSelection();
    void this.focus('.count');
  }

  abstract draw(): void;
  abstract openPrint(kind: PrintKind): void;

  closePrint(): void {
    this.host.act.set({ print: null });
    void this.focus('.open-print');
  }

  protected async focus(selector: string): Promise<void> {
    const { element } = this.host;
    element.requestUpdate();
    await element.updateComplete;
    focusOn(element.renderRoot.querySelector<HTMLElement>(selector));
  }
}
