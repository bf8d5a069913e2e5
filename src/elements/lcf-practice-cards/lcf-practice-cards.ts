import { adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ExtraController } from '../../controllers/extra-controller.js';
import { buildDeck, type Deck, type DeckRequest } from '../../model/practices/deck.js';
import { isSort, type DeckOptions } from '../../model/practices/deck-options.js';
import { dayOf } from '../../model/practices/days.js';
import { idsIn } from '../../model/practices/practice-filter.js';
import { findNode } from '../../model/selectors.js';
import type { Translator } from '../../i18n/translator.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import { cardStyles } from '../shared/practice/card-styles.js';
import { PracticeWidget } from '../shared/practice/practice-widget.js';
import { briefTemplate, cardTemplate } from '../shared/practice/card-template.js';
import { CardList, focusOn } from './card-list.js';
import { countTemplate, countText } from './count-template.js';
import { DeckActor, type DeckHost } from './deck-actor.js';
import { DeckHashController } from './deck-hash-controller.js';
import { deckStyles } from './deck-styles.js';
import {
  FIRST_STATE,
  LAYOUTS,
  type DeckState,
  type DeckView,
  type Extras,
  type Layout,
} from './deck-view.js';
import { emptyTemplate } from './empty.js';
import { filterStyles } from './filter-styles.js';
import { layoutStyles } from './layout-styles.js';
import { headerTemplate, toolsTemplate } from './tools-template.js';

/** How long typing has to pause before the count is said. */
const SAY_AFTER = 500;

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
 * @csspart base - Everything.
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
 * @cssprop [--lcf-card-width=290px] - Smallest width of a card before there are fewer columns.
 * @example
 * <lcf-practice-cards experience="personalized authentic" status="trying"></lcf-practice-cards>
 */
export class LcfPracticeCards extends PracticeWidget {
  static override styles = [...PracticeWidget.styles, cardStyles, deckStyles, filterStyles, layoutStyles];

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

  readonly #hash = new DeckHashController(this, (options) => this.#set(options));
  readonly #list = new CardList();
  readonly #extras = new ExtraController<Extras>(
    this,
    async () => {
      const { DeckExtras, extraStyles } = await import('./deck-extras.js');
      const { shadowRoot } = this;
      if (shadowRoot) adoptStyles(shadowRoot, [...LcfPracticeCards.elementStyles, extraStyles]);
      return new DeckExtras(this.#actorHost());
    },
    () => this.#sayMissing(),
  );
  readonly #weekly = new ExtraController(
    this,
    () => import('./spotlight.js'),
    () => this.#sayMissing(),
  );
  readonly #act = new DeckActor(this.#actorHost());
  #deck: Deck | null = null;
  #deckKey: readonly unknown[] = [];
  #said = '';
  #sayTimer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    clearTimeout(this.#sayTimer);
    this.#list.stop();
    super.disconnectedCallback();
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
    if (this.#layout === 'spotlight') return this.#renderSpotlight(view);
    const deckView = this.#deckView(view);
    const { deck, options, t } = deckView;
    const extras = this.#extrasFor(deckView);
    const isDrawing = options.draw !== null && extras !== null;
    return html`
      <section class="frame" aria-label=${t('cards.title')}>
        ${headerTemplate(deckView)} ${this.#renderMissing(t)}
        ${extras && deckView.print ? extras.renderPrint(deckView, deckView.print) : nothing}
        ${isDrawing ? extras.renderDraw(deckView) : nothing}
        <div class="browse" ?hidden=${isDrawing}>
          ${toolsTemplate(deckView)} ${countTemplate(deckView)}
          ${options.plan && deck.total > 0 ? (extras?.renderPlan(deckView) ?? nothing) : nothing}
          ${deck.shown.length === 0 ? emptyTemplate(deckView) : nothing}
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
    const isWaiting = this.#layout === 'spotlight' && !this.#weekly.value && !this.deckState.missing;
    // Nothing is complete before the practice of the week is there.
    if (!isWaiting) super.updated(changed);
  }

  protected override undoClosed(): void {
    focusOn(this.renderRoot.querySelector<HTMLElement>('.count'));
  }

  get #layout(): Layout {
    return LAYOUTS.includes(this.layout) ? this.layout : 'grid';
  }

  get #today(): Date {
    return dayOf(this.date ?? '') ?? new Date();
  }

  #set(patch: Partial<DeckOptions>): void {
    this.deckState = { ...this.deckState, options: { ...this.deckState.options, ...patch } };
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

  /** The deck for what is asked; the same one while the same is asked. */
  #deckFor(view: WidgetView): Deck {
    const request = this.#request(view);
    const { compare: _compare, only: _only, ...rest } = request;
    const key = [...Object.values(rest), this.practices, view.t];
    if (this.#deck && key.every((value, index) => value === this.#deckKey[index])) return this.#deck;
    this.#deckKey = key;
    this.#deck = buildDeck(request);
    return this.#deck;
  }

  #deckView(view: WidgetView): DeckView {
    const { selection } = view.stored;
    const part = this.followSelection && selection !== null ? findNode(view.model, selection) : undefined;
    return {
      ...view,
      ...this.deckState,
      deck: this.#deckFor(view),
      followed: part && part.kind !== 'ring' ? part.title : null,
      hasLink: this.#hash.isActive,
      act: this.#act,
    };
  }

  #renderSpotlight(view: WidgetView): TemplateResult {
    const part = this.#weekly.value;
    if (!part && !this.deckState.missing) void this.#weekly.load();
    return html`
      <div class="frame">
        ${this.#renderMissing(view.t)}
        ${part?.spotlightTemplate(view, part.spotlightOf(view, this.#request(view), this.#today), this.#today) ?? nothing}
        ${this.renderUndo(view)}
      </div>
    `;
  }

  /** The fetched parts, once what is shown needs them; null until they are here. */
  #extrasFor({ options, print, missing }: DeckView): Extras | null {
    const isNeeded = options.draw !== null || options.plan || print !== null;
    if (isNeeded && !missing) void this.#extras.load();
    return this.#extras.value;
  }

  #sayMissing(): void {
    this.deckState = { ...this.deckState, missing: true };
    this.announce(this.t('common.part-missing'));
  }

  #renderMissing(t: Translator): unknown {
    if (!this.deckState.missing) return nothing;
    return html`
      <p class="message" part="message">${t('common.part-missing')}</p>
    `;
  }

  #updateCards(view: WidgetView, list: HTMLElement): void {
    const isSpotlight = this.#layout === 'spotlight';
    const picked = isSpotlight
      ? this.#weekly.value?.spotlightOf(view, this.#request(view), this.#today).facts
      : undefined;
    const deck = this.#deckFor(view);
    const one = picked ? [picked] : [];
    const words = isSpotlight ? [] : (deck.search?.words ?? []);
    const compact = this.#layout === 'compact';
    const showNotes = this.deckState.options.plan;
    const context = this.cardContext(view, { words, compact, showNotes });
    const { model, t, selection, kept } = context;
    const shared = [model, t, selection, kept, words.join(' '), compact, showNotes, this.headingLevel];
    const hasPlace = this.#list.update({
      list,
      all: isSpotlight ? one : deck.all,
      shown: isSpotlight ? one : deck.shown,
      open: this.openCards,
      artist: {
        deps: (facts) => {
          const { entry, draft, stepsOpen, linksOpen, bodyOpen } = this.cardState(facts);
          return [...shared, entry, draft, stepsOpen, linksOpen, bodyOpen];
        },
        full: (facts) => cardTemplate(context, this.cardState(facts)),
        brief: (facts) => briefTemplate(context, facts),
        briefDeps: [model, t, this.headingLevel],
      },
    });
    if (!hasPlace) focusOn(this.renderRoot.querySelector<HTMLElement>('.count'));
    if (!isSpotlight) this.#sayCount(countText({ t, deck, options: this.deckState.options }));
  }

  #sayCount(text: string): void {
    if (this.#said === text) return;
    const first = this.#said === '';
    this.#said = text;
    clearTimeout(this.#sayTimer);
    if (!first) this.#sayTimer = setTimeout(() => this.announce(text), SAY_AFTER);
  }

  #actorHost(): DeckHost {
    return {
      element: this,
      hash: this.#hash,
      extras: this.#extras,
      state: () => this.deckState,
      set: (patch) => (this.deckState = { ...this.deckState, ...patch }),
      view: () => {
        const view = this.widgetView;
        return view && this.#deckView(view);
      },
      today: () => this.#today,
      seed: () => this.seed ?? '',
      say: (text) => this.announce(text),
      clearSelection: () => this.select(null),
      setPlan: (plan) => this.store.dispatch({ type: 'plan', plan }, 'user'),
    };
  }
}
