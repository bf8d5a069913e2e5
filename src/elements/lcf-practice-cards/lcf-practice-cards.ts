import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ExtraController } from '../../controllers/extra-controller.js';
import { buildDeck, needsTools, type Deck, type DeckRequest } from '../../model/practices/deck.js';
import { isSort, type DeckOptions } from '../../model/practices/deck-options.js';
import type { PracticeFacts } from '../../model/practices/practice-facts.js';
import { idsIn } from '../../model/practices/practice-filter.js';
import { wholeTemplate } from '../widget/load-templates.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import { cardStyles } from '../shared/practice/card-styles.js';
import { PracticeWidget } from '../shared/practice/practice-widget.js';
import { cardTemplate } from '../shared/practice/card-template.js';
import { CardList, focusOn } from './card-list.js';
import { countTemplate } from './count-template.js';
import type { DeckHost } from './deck-actor.js';
import type { DeckLive } from './deck-live.js';
import { deckStyles } from './deck-styles.js';
import {
  FIRST_STATE,
  LAYOUTS,
  type DeckActions,
  type DeckState,
  type DeckView,
  type Layout,
} from './deck-view.js';
import { filterStyles } from './filter-styles.js';
import { isSynced } from './is-synced.js';
import { headerTemplate, toolsTemplate } from './tools-template.js';

/**
 * Practices as cards: search and filter them, set a status, bookmark, write down what happened, draw
 * three to talk about, print them.
 *
 * @summary Practice cards to find, choose, try, reflect on and print.
 * @fires {CustomEvent<{id: string, status: string | null, bookmarked: boolean, note: string}>} lcf-practice - A reader set a status, a bookmark or a note. Bubbles, composed.
 * @fires {CustomEvent<{id: string | null, kind: string | null, previousId: string | null}>} lcf-select - A reader chose an outcome on a card. Bubbles, composed.
 * @fires {CustomEvent<{element: HTMLElement, framework: object}>} lcf-ready - The first complete render is done. Bubbles, composed.
 * @fires {CustomEvent<{issues: Issue[]}>} lcf-config-error - The config has problems. Bubbles, composed.
 * @slot - Shown until there are cards to show, and where JavaScript is off.
 * @slot heading - A heading of the page in the place of the title.
 * @slot intro - In the place of the line below the title.
 * @slot empty - In the place of the sentence that says why no card is shown.
 * @slot card-actions-<id> - At the end of the card of one practice: `slot="card-actions-spark-student-reflection"`.
 * @slot footer - Below everything.
 * @csspart header - Title, draw and print.
 * @csspart heading - The title.
 * @csspart intro - The line below the title.
 * @csspart search - The search field.
 * @csspart filters - The filter groups.
 * @csspart count - The line that says how many practices are shown.
 * @csspart grid - The list of cards.
 * @csspart empty - Why nothing is shown, and the ways out.
 * @csspart card - One card.
 * @csspart card-title - A card's title.
 * @csspart bookmark - A card's bookmark button.
 * @csspart status - A card's status control.
 * @csspart note - A card's reflection.
 * @csspart draw - The three cards drawn.
 * @csspart draw-title - Their heading.
 * @csspart print-panel - The choices for printing.
 * @csspart print-title - Their heading.
 * @csspart undo - The line that offers to undo.
 * @csspart card-kind - The experience a card belongs to.
 * @csspart statement - A card's sentence.
 * @csspart outcome - An outcome a card builds.
 * @csspart steps - First steps, folded.
 * @csspart links - A card's links, folded.
 * @csspart tools - Search, plan, order and filters.
 * @csspart plan-switch - The All practices | My plan switch.
 * @csspart sort - The order of the cards.
 * @csspart chip - A filter.
 * @csspart primary - The main button.
 * @cssprop [--lcf-card-width=290px] - Smallest width of a card before there are fewer columns.
 * @example
 * <lcf-practice-cards experience="personalized authentic" status="trying"></lcf-practice-cards>
 */
export class LcfPracticeCards extends PracticeWidget<DeckLive> {
  static override styles = [...PracticeWidget.styles, cardStyles, deckStyles, filterStyles];

  /** Ids of experiences to begin with, separated by spaces or commas. */
  @property() experience: string | undefined = undefined;
  /** Ids of outcomes to begin with. */
  @property() outcome: string | undefined = undefined;
  /** Ids of statuses to begin with; `not-set` for none. */
  @property() status: string | undefined = undefined;
  /** What to search for to begin with. */
  @property() query: string | undefined = undefined;
  /** Order to begin with: `framework`, `title`, `status`, `recent` or `shuffled`. */
  @property() sort: string | undefined = undefined;
  /** `grid`, `list`, `compact`, or `spotlight`: the practice of the week alone. */
  @property() layout: Layout = 'grid';
  /** Ids of the practices to show, in this order; default: all. */
  @property() practices: string | undefined = undefined;
  /** Decides the shuffled order, the first draw and the practice of the week: the same seed, the same cards. */
  @property() seed: string | undefined = undefined;
  /** The day to show the practice of the week for, as `2026-11-24`; default: today. */
  @property() date: string | undefined = undefined;
  /** Show only practices that belong to the part chosen elsewhere on the page. */
  @property({ type: Boolean, attribute: 'follow-selection' }) followSelection = false;

  @state() private deckState: DeckState = FIRST_STATE;

  readonly #list = new CardList();
  protected readonly layouts = new ExtraController(this, () => import('./deck-layouts.js'));
  /** Few pages keep choices in the address. */
  readonly #hash = new ExtraController(this, async () => {
    const { DeckHash } = await import('./deck-hash.js');
    return new DeckHash(this, (options) => this.#set(options));
  });
  readonly #act: DeckActions = {
    change: (patch) => this.#change(patch),
    set: (patch) => (this.deckState = { ...this.deckState, ...patch }),
    live: (run) => void this.withMore(({ actor }) => run(actor)),
  };
  #deck: Deck | null = null;
  #deckKey: readonly unknown[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    if (isSynced(this)) void this.#hash.load();
  }

  protected async fetchMore(): Promise<DeckLive> {
    const { DeckLive } = await import('./deck-live.js');
    return new DeckLive(this.actionsHost(), this.#deckHost(), this.#list);
  }

  /** Nothing is complete before the cards that were asked for are there. */
  protected override isComplete(): boolean {
    return this.#list.shown.length > 0 || this.renderRoot.querySelector('[part=empty]') !== null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    for (const group of ['experience', 'outcome', 'status'] as const)
      if (changed.has(group))
        this.#set({ filters: { ...this.deckState.options.filters, [group]: idsIn(this[group]) } });
    if (changed.has('query')) this.#set({ query: this.query ?? '' });
    if (changed.has('sort')) this.#set({ sort: isSort(this.sort) ? this.sort : null });
    if (changed.has('seed')) this.#set({ seed: this.seed ?? '' });
  }

  protected renderWidget(view: WidgetView): TemplateResult {
    const layout = this.#layout;
    if (layout !== 'grid' && !this.layouts.ask()) return wholeTemplate(view.t, this.layouts);
    if (layout === 'spotlight') return this.#renderSpotlight(view);
    const deckView = this.#deckView(view);
    return deckView ? this.#renderDeck(deckView) : wholeTemplate(view.t, this.more);
  }

  #renderDeck(view: DeckView): TemplateResult {
    const { deck, options, t } = view;
    const live = this.more.value;
    const isDrawing = live?.isDrawing(view) ?? false;
    return html`
      <section class="frame" aria-label=${t('cards.title')}>
        ${headerTemplate(view)} ${this.renderMissing(t)} ${live?.renderPanels(view) ?? nothing}
        <div class="browse" ?hidden=${isDrawing}>
          ${toolsTemplate(view)} ${countTemplate(view)} ${live?.renderNotices(view) ?? nothing}
          <div
            class="deck layout-${this.#layout} ${options.plan ? 'in-plan' : ''}"
            role="list"
            aria-label=${t('cards.list')}
            ?hidden=${deck.shown.length === 0}
          ></div>
        </div>
        ${this.renderUndo(view)}
      </section>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    const view = this.widgetView;
    const list = this.renderRoot.querySelector<HTMLElement>('.deck');
    if (view && list) this.#updateCards(view, list);
    super.updated(changed);
  }

  protected override undoClosed(): void {
    focusOn(this.renderRoot.querySelector<HTMLElement>('.count'));
  }

  /** Without the part that other layouts come in, a deck is a grid. */
  get #layout(): Layout {
    return LAYOUTS.includes(this.layout) ? this.layout : 'grid';
  }

  #set(patch: Partial<DeckOptions>): void {
    this.deckState = { ...this.deckState, options: { ...this.deckState.options, ...patch } };
  }

  #change(patch: Partial<DeckOptions>): void {
    this.#set(patch);
    if (!this.more.value) void this.withMore(() => undefined);
    if (isSynced(this)) void this.#hash.load().then((hash) => hash?.write(this.deckState.options));
  }

  #request({ model, stored, t }: WidgetView): DeckRequest {
    const { filters, query, sort, seed, plan } = this.deckState.options;
    return {
      model,
      entries: stored.practices,
      filters,
      query,
      sort,
      seed,
      only: idsIn(this.practices),
      selection: this.followSelection ? stored.selection : null,
      planOnly: plan,
      compare: (a, b) => t.compare(a, b),
    };
  }

  /**
   * The deck for what is asked; the same one while the same is asked. While a part is on its way that it
   * takes to show it, the one before; null when there is none. Without that part, what there is.
   */
  #deckFor(view: WidgetView): Deck | null {
    const request = this.#request(view);
    const { compare: _compare, only: _only, ...rest } = request;
    const live = this.more.value;
    const key = [...Object.values(rest), this.practices, view.t, live];
    if (this.#deck && key.every((value, index) => value === this.#deckKey[index])) return this.#deck;
    const isReady = live !== null || this.more.failed;
    const deck = isReady || !needsTools(request) ? buildDeck(request, live?.tools ?? null) : null;
    if (!isReady && !(deck && deck.shown.length > 0 && this.#list.canShow(deck.shown))) {
      void this.more.load();
      return this.#deck;
    }
    this.#deckKey = key;
    this.#deck = deck;
    return deck;
  }

  #deckView(view: WidgetView): DeckView | null {
    const deck = this.#deckFor(view);
    if (!deck) return null;
    const live = this.more.value;
    const isLive = live !== null;
    const counts = live?.countsOf(deck, this.deckState.options.query) ?? deck.counts;
    const followed = this.followSelection ? view.stored.selection : null;
    return { ...view, ...this.deckState, deck, counts, isLive, followed, act: this.#act };
  }

  #renderSpotlight(view: WidgetView): TemplateResult {
    const part = this.layouts.value;
    return html`
      <div class="frame">
        ${this.renderMissing(view.t)}
        ${part?.spotlightTemplate(view, part.spotlightOf(view, this.#request(view), this.date ?? '')) ?? nothing}
        ${this.renderUndo(view)}
      </div>
    `;
  }

  #updateCards(view: WidgetView, list: HTMLElement): void {
    const layouts = this.layouts.value;
    if (this.#layout === 'spotlight') {
      const { facts } = layouts?.spotlightOf(view, this.#request(view), this.date ?? '') ?? {};
      const one = facts ? [facts] : [];
      this.#drawCards(view, list, one, one, []);
      return;
    }
    const deckView = this.#deckView(view);
    if (!deckView) return;
    const { deck } = deckView;
    this.#drawCards(view, list, deck.all, deck.shown, deck.search?.words ?? []);
    this.more.value?.sayCount(deckView);
  }

  #drawCards(
    view: WidgetView,
    list: HTMLElement,
    all: readonly PracticeFacts[],
    shown: readonly PracticeFacts[],
    words: readonly string[],
  ): void {
    const live = this.more.value;
    const layouts = this.#layout === 'compact' ? this.layouts.value : null;
    if (live) live.showNotes = this.deckState.options.plan;
    const base = this.cardContext(view);
    const context = {
      ...base,
      ...(layouts && { toggle: layouts.compactTitle }),
      ...(live && words.length > 0 && { marked: (text: string) => live.marked(text, words) }),
    };
    const { model, t, selection, level } = context;
    const { kept, memoryOnly } = view.snapshot;
    const { plan } = this.deckState.options;
    const shared = [
      model,
      t,
      this.slotNames,
      selection,
      level,
      kept,
      memoryOnly,
      plan,
      layouts,
      words.join(' '),
    ];
    const artist = {
      deps: (facts: PracticeFacts) => {
        const { entry, draft, open } = this.cardState(facts);
        return [...shared, entry, draft, open.steps, open.links, open.more];
      },
      full: (facts: PracticeFacts) => cardTemplate(context, this.cardState(facts)),
    };
    if (live) live.update({ list, all, shown, artist }, context);
    else this.#list.show({ list, all, shown, artist });
  }

  #deckHost(): DeckHost {
    return {
      element: this,
      act: this.#act,
      sayMissing: () => (this.missing = true),
      state: () => this.deckState,
      view: () => {
        const view = this.widgetView;
        return view && this.#deckView(view);
      },
      date: () => this.date ?? '',
      seed: () => this.seed ?? '',
      say: (text) => this.announce(text),
      clearSelection: () => this.select(null),
      setPlan: (plan) => this.store.dispatch({ type: 'plan', plan }, 'user'),
    };
  }
}
