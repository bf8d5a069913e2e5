import type { LitElement } from 'lit';
import type { ExtraController } from '../../controllers/extra-controller.js';
import type { DeckOptions, Sort } from '../../model/practices/deck-options.js';
import { NO_FILTERS, toggleFilter, type FilterGroup } from '../../model/practices/practice-filter.js';
import { newSeed } from '../../model/practices/random.js';
import { focusOn } from './card-list.js';
import type { DeckHashController } from './deck-hash-controller.js';
import type { DeckActions, DeckState, DeckView, Extras, PrintKind } from './deck-view.js';

/** What the actions need of their element. */
export interface DeckHost {
  readonly element: LitElement;
  readonly state: () => DeckState;
  /** Changes what is shown. */
  readonly set: (patch: Partial<DeckState>) => void;
  /** Null while there is no deck. */
  readonly view: () => DeckView | null;
  readonly today: () => Date;
  /** The page's seed; empty when it gave none. */
  readonly seed: () => string;
  readonly say: (text: string) => void;
  readonly clearSelection: () => void;
  readonly setPlan: (plan: unknown) => void;
  readonly hash: DeckHashController;
  /** Draw, print and files: fetched when asked for. */
  readonly extras: ExtraController<Extras>;
}

/** What a reader does with a deck, carried out on its element. */
export class DeckActor implements DeckActions {
  protected readonly host: DeckHost;

  constructor(host: DeckHost) {
    this.host = host;
  }

  protected get options(): DeckOptions {
    return this.host.state().options;
  }

  change(patch: Partial<DeckOptions>): void {
    const options = { ...this.options, ...patch };
    this.host.set({ options });
    this.host.hash.write(options);
  }

  toggle(group: FilterGroup, value: string): void {
    this.change({ filters: toggleFilter(this.options.filters, group, value) });
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

  toggleFilters(open: boolean): void {
    this.host.set({ filtersOpen: open });
    if (!open) void this.focus('.filters-toggle');
  }

  showAllTags(): void {
    this.host.set({ allTags: true });
    void this.focus('.filter-group:last-of-type input');
  }

  unfollow(): void {
    this.host.clearSelection();
    void this.focus('.count');
  }

  draw(): void {
    void this.host.extras.load().then((extras) => extras?.draw());
  }

  openPrint(kind: PrintKind): void {
    void this.host.extras.load().then((extras) => extras?.openPrint(kind));
  }

  closePrint(): void {
    this.host.set({ print: null });
    void this.focus('.open-print');
  }

  protected async focus(selector: string): Promise<void> {
    await this.host.element.updateComplete;
    focusOn(this.host.element.renderRoot.querySelector<HTMLElement>(selector));
  }
}
