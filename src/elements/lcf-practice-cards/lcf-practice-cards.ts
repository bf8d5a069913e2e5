import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { buildDeck, type Deck } from '../../model/practices/deck.js';
import { entryOf, findPractice } from '../../model/practices/practice-facts.js';
import {
  filterCount,
  idsIn,
  NO_FILTERS,
  toggleFilter,
  type FilterGroup,
  type FilterValues,
} from '../../model/practices/practice-filter.js';
import type { Sort } from '../../model/practices/sort.js';
import { findNode } from '../../model/selectors.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import { icon } from '../shared/icons.js';
import { cardStyles } from '../shared/practice/card-styles.js';
import { cardTemplate, statusIcon, statusLabel } from '../shared/practice/card-template.js';
import { PracticeWidget } from '../shared/practice/practice-widget.js';
import { CardPool } from './card-pool.js';
import { emptyTemplate } from './empty.js';
import { filtersTemplate } from './filters.js';
import { cardsStyles } from './lcf-practice-cards.styles.js';

/** How long typing has to pause before the count is said. */
const SAY_AFTER = 500;

/**
 * Practices as cards: search and filter them, set a status, bookmark, write down what happened.
 *
 * @summary Practice cards to find, choose, try and reflect on.
 * @fires {CustomEvent<{id: string, status: string | null, bookmarked: boolean, note: string}>} lcf-practice - A reader set a status, a bookmark or a note. Bubbles, composed.
 * @fires {CustomEvent<{id: string | null, kind: string | null, previousId: string | null}>} lcf-select - A reader chose an outcome on a card. Bubbles, composed.
 * @fires {CustomEvent<{element: HTMLElement, framework: object}>} lcf-ready - The first complete render is done. Bubbles, composed.
 * @fires {CustomEvent<{issues: Issue[]}>} lcf-config-error - The config has problems. Bubbles, composed.
 * @slot - Shown until there are cards to show, and where JavaScript is off.
 * @csspart base - Everything.
 * @csspart search - The search field.
 * @csspart filters - The filter groups.
 * @csspart count - The line that says how many practices are shown.
 * @csspart grid - The list of cards.
 * @csspart card - One card.
 * @csspart card-title - A card's title.
 * @csspart bookmark - A card's bookmark button.
 * @csspart status - A card's status control.
 * @csspart note - A card's reflection.
 * @csspart undo - The line that offers to undo.
 * @cssprop [--lcf-card-width=290px] - Smallest width of a card before there are fewer columns.
 * @example
 * <lcf-practice-cards experience="personalized authentic" status="trying"></lcf-practice-cards>
 */
export class LcfPracticeCards extends PracticeWidget {
  static override styles = [...PracticeWidget.styles, cardStyles, cardsStyles];

  /** Ids of experiences to begin with, separated by spaces or commas. */
  @property() experience: string | undefined = undefined;
  /** Ids of outcomes to begin with. */
  @property() outcome: string | undefined = undefined;
  /** Ids of statuses to begin with; `not-set` for none. */
  @property() status: string | undefined = undefined;
  /** What to search for to begin with. */
  @property() query: string | undefined = undefined;
  /** Show only practices that belong to the part chosen elsewhere on the page. */
  @property({ type: Boolean, attribute: 'follow-selection' }) followSelection = false;

  @state() private filters: FilterValues = NO_FILTERS;
  @state() private typed = '';
  @state() private sort: Sort | null = null;
  @state() private filtersOpen = false;
  @state() private allTags = false;
  readonly #pool = new CardPool();
  #deck: Deck | null = null;
  #said = '';
  #sayTimer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#sayTimer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    for (const group of ['experience', 'outcome', 'status'] as const)
      if (changed.has(group)) this.filters = { ...this.filters, [group]: idsIn(this[group]) };
    if (changed.has('query')) this.typed = this.query ?? '';
    const view = this.widgetView;
    this.#deck = view && this.#buildDeck(view);
  }

  #buildDeck({ model, stored, t }: WidgetView): Deck {
    return buildDeck({
      model,
      entries: stored.practices,
      filters: this.filters,
      query: this.typed,
      sort: this.sort,
      seed: '',
      only: [],
      selection: this.followSelection ? stored.selection : null,
      planOnly: false,
      compare: (a, b) => t.compare(a, b),
    });
  }

  protected renderWidget(view: WidgetView): TemplateResult {
    const { t } = view;
    const deck = this.#deck ?? this.#buildDeck(view);
    return html`
      <section class="frame" aria-label=${t('cards.title')}>
        <div class="widget-header">
          <div>
            ${view.heading(0, t('cards.title'), 'widget-title', 'title')}
            <p class="widget-lead">${t('cards.lead')}</p>
          </div>
        </div>
        <div class="tools no-print">${this.#renderSearch(view)} ${this.#renderFilters(view, deck)}</div>
        ${this.#renderCount(view, deck)} ${deck.shown.length === 0 ? this.#renderEmpty(view, deck) : nothing}
        <ul class="grid" part="grid" aria-label=${t('cards.list')} ?hidden=${deck.shown.length === 0}></ul>
        ${this.renderUndo(view)}
      </section>
    `;
  }

  #renderSearch({ t }: WidgetView): TemplateResult {
    return html`
      <div class="search" role="search">
        <span class="search-icon">${icon('search')}</span>
        <input
          type="search"
          class="field"
          part="search"
          autocomplete="off"
          enterkeyhint="search"
          aria-label=${t('cards.search')}
          placeholder=${t('cards.search-hint')}
          .value=${live(this.typed)}
          @input=${this.#handleSearch}
        />
        ${
          this.typed
            ? html`
                <button
                  type="button"
                  class="icon-button"
                  aria-label=${t('cards.clear-search')}
                  @click=${this.#clearSearch}
                >
                  ${icon('close')}
                </button>
              `
            : nothing
        }
      </div>
    `;
  }

  #renderFilters(view: WidgetView, deck: Deck): TemplateResult {
    const { t, model } = view;
    const count = filterCount(this.filters);
    return html`
      <button
        type="button"
        class="button filters-toggle"
        aria-expanded=${this.filtersOpen ? 'true' : 'false'}
        @click=${() => (this.filtersOpen = !this.filtersOpen)}
      >
        ${icon('filter')}${count > 0 ? t('cards.filters-count', { count }) : t('cards.filters')}
      </button>
      <div
        class=${this.filtersOpen ? 'filters open' : 'filters'}
        part="filters"
        role="group"
        aria-label=${t('cards.filters')}
        @keydown=${this.#handleFiltersKey}
      >
        ${filtersTemplate({
          model,
          t,
          deck,
          filters: this.filters,
          allTags: this.allTags,
          toggle: (group, value) => (this.filters = toggleFilter(this.filters, group, value)),
          showAllTags: () => (this.allTags = true),
          clear: () => this.#clear(),
        })}
        <button type="button" class="button primary filters-done" @click=${this.#closeFilters}>
          ${t('cards.show-count', { count: deck.shown.length })}
        </button>
      </div>
    `;
  }

  #renderCount(view: WidgetView, deck: Deck): TemplateResult {
    const { t, model, stored } = view;
    const corrections = deck.search?.corrections ?? [];
    const followed = this.followSelection && stored.selection ? findNode(model, stored.selection) : undefined;
    return html`
      <div class="count-row">
        <p class="count" part="count" tabindex="-1">${this.#countText(view, deck)}</p>
        ${this.#renderTotals(view, deck)}
      </div>
      ${
        corrections.length > 0 && deck.shown.length > 0
          ? html`
              <p class="muted hint">
                ${t('cards.corrected', { query: this.typed.trim(), words: t.list(corrections) })}
              </p>
            `
          : nothing
      }
      ${
        followed && followed.kind !== 'ring'
          ? html`
              <p class="hint">
                ${t('cards.following', { title: followed.title })}
                <button type="button" class="link-button" @click=${() => this.#unfollow()}>
                  ${t('cards.show-all')}
                </button>
              </p>
            `
          : nothing
      }
    `;
  }

  #countText({ t }: WidgetView, { shown, all }: Deck): string {
    return t('cards.showing', { shown: shown.length, count: all.length });
  }

  #renderTotals({ t, model, stored }: WidgetView, { shown }: Deck): unknown {
    const { statuses } = model.practices;
    const number = (status: string | null): number =>
      shown.filter(({ id }) => entryOf(stored.practices, id).status === status).length;
    const rows = statuses
      .map((status, index) => ({ status, index, count: number(status.id) }))
      .filter(({ count }) => count > 0)
      .reverse();
    if (rows.length === 0) return nothing;
    return html`
      <ul class="totals muted">
        ${rows.map(
          ({ status, index, count }) => html`
            <li>
              ${icon(statusIcon(index, statuses.length))}${t('cards.total-status', {
                count,
                status: statusLabel(status, t),
              })}
            </li>
          `,
        )}
        <li>${t('cards.total-not-set', { count: number(null) })}</li>
      </ul>
    `;
  }

  #renderEmpty(view: WidgetView, deck: Deck): TemplateResult {
    return emptyTemplate(view.t, deck, this.typed.trim(), (group) => this.#clear(group));
  }

  protected override updated(changed: PropertyValues): void {
    const view = this.widgetView;
    const list = this.renderRoot.querySelector<HTMLElement>('.grid');
    if (view && list && this.#deck) {
      this.#updateCards(view, this.#deck, list);
      this.#sayCount(view, this.#deck);
    }
    super.updated(changed);
  }

  #updateCards(view: WidgetView, deck: Deck, list: HTMLElement): void {
    const { model, t } = view;
    const words = deck.search?.words ?? [];
    const context = this.cardContext(view, words);
    const focused = this.#pool.idOf(this.#focus);
    const before = this.#pool.shown;
    const shown = deck.shown.map(({ id }) => id);
    const wordKey = words.join(' ');
    this.#pool.update(
      list,
      deck.all.map(({ id }) => id),
      shown,
      (id) => {
        const facts = findPractice(model, id);
        if (!facts) throw new Error(`No practice ${id}`);
        const card = this.cardState(facts);
        const { entry, draft, stepsOpen, linksOpen } = card;
        return {
          deps: [
            model,
            t,
            entry,
            draft,
            stepsOpen,
            linksOpen,
            wordKey,
            context.selection,
            context.kept,
            this.headingLevel,
          ],
          template: () => cardTemplate(context, card),
        };
      },
    );
    if (focused !== undefined && !shown.includes(focused)) this.#focusNeighbour(focused, before);
  }

  /** The card that was next to one that is gone: the one after it, else before it, else the count. */
  #focusNeighbour(id: string, before: readonly string[]): void {
    const at = before.indexOf(id);
    const around = [...before.slice(at + 1), ...before.slice(0, Math.max(0, at)).reverse()];
    const shown = new Set(this.#pool.shown);
    const next = around.find((other) => shown.has(other));
    const target =
      next === undefined ? null : this.#pool.item(next)?.querySelector<HTMLElement>('.card-title');
    this.#focusOn(target ?? this.renderRoot.querySelector<HTMLElement>('.count'));
  }

  #focusOn(target: HTMLElement | null | undefined): void {
    if (!target) return;
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
    target.focus();
  }

  get #focus(): Element | null {
    return this.shadowRoot?.activeElement ?? null;
  }

  #sayCount(view: WidgetView, deck: Deck): void {
    const text = this.#countText(view, deck);
    if (this.#said === text) return;
    const first = this.#said === '';
    this.#said = text;
    clearTimeout(this.#sayTimer);
    if (!first) this.#sayTimer = setTimeout(() => this.announce(text), SAY_AFTER);
  }

  protected override undoClosed(): void {
    this.#focusOn(this.renderRoot.querySelector<HTMLElement>('.count'));
  }

  #handleSearch = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.typed = event.target.value;
  };

  #clearSearch = (): void => {
    this.typed = '';
    this.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
  };

  #handleFiltersKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.filtersOpen) this.#closeFilters();
  };

  #closeFilters = (): void => {
    this.filtersOpen = false;
    this.renderRoot.querySelector<HTMLElement>('.filters-toggle')?.focus();
  };

  /** Clears the search, one group, or all groups; focus goes to the count, as the button may go. */
  #clear(group?: FilterGroup | 'query'): void {
    if (group === 'query') this.typed = '';
    else this.filters = group ? { ...this.filters, [group]: [] } : NO_FILTERS;
    this.#focusOn(this.renderRoot.querySelector<HTMLElement>('.count'));
  }

  #unfollow(): void {
    this.select(null);
    this.#focusOn(this.renderRoot.querySelector<HTMLElement>('.count'));
  }
}
