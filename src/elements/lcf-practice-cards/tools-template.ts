import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { filterCount } from '../../model/practices/practice-filter.js';
import { SORTS, type Sort } from '../../model/practices/deck-options.js';
import { icon } from '../shared/icons.js';
import { widgetTitle } from '../shared/widget-title.js';
import type { DeckView } from './deck-view.js';
import { filtersTemplate } from './filters.js';

/** Title, and what can be done with the whole deck. */
export const headerTemplate = (view: DeckView): TemplateResult => {
  const { t, act, print } = view;
  return html`
    <div class="widget-header" part="header">
      <div>${widgetTitle(view, t('cards.title'), t('cards.lead'))}</div>
      <div class="header-actions no-print">
        <button type="button" class="button open-draw" @click=${() => act.draw()}>
          ${icon('shuffle')}${t('cards.draw')}
        </button>
        <button
          type="button"
          class="button open-print"
          aria-expanded=${print ? 'true' : 'false'}
          @click=${() => (print ? act.closePrint() : act.openPrint('deck'))}
        >
          ${icon('print')}${t('cards.print')}
        </button>
      </div>
    </div>
  `;
};

/** Search, plan, order and filters. */
export const toolsTemplate = (view: DeckView): TemplateResult => html`
  <div class="tools no-print">
    ${searchTemplate(view)} ${planSwitch(view)} ${filtersToggle(view)} ${sortTemplate(view)}
    ${filtersPanel(view)}
  </div>
`;

function searchTemplate({ t, options, act }: DeckView): TemplateResult {
  const clear = (event: Event): void => {
    act.change({ query: '' });
    // The button goes: the field is its neighbour.
    if (event.currentTarget instanceof Element)
      event.currentTarget.parentElement?.querySelector('input')?.focus();
  };
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
        placeholder=${t('cards.search')}
        .value=${live(options.query)}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) act.change({ query: target.value });
        }}
      />
      ${
        options.query
          ? html`
              <button type="button" class="icon-button" aria-label=${t('cards.clear-search')} @click=${clear}>
                ${icon('close')}
              </button>
            `
          : nothing
      }
    </div>
  `;
}

function planSwitch({ t, options, act }: DeckView): TemplateResult {
  const choice = (plan: boolean, label: string): TemplateResult => html`
    <label>
      <input
        type="radio"
        name="deck"
        .checked=${live(options.plan === plan)}
        @change=${() => act.change({ plan })}
      />
      ${label}
    </label>
  `;
  return html`
    <div class="segmented plan-switch" role="radiogroup" aria-label=${t('cards.which')}>
      ${choice(false, t('cards.all'))} ${choice(true, t('cards.plan'))}
    </div>
  `;
}

function sortTemplate({ t, options, act, deck }: DeckView): TemplateResult {
  const { sort } = options;
  const option = (value: Sort | '', label: string): TemplateResult => html`
    <option value=${value} .selected=${live((sort ?? '') === value)}>${label}</option>
  `;
  const change = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) act.sort(SORTS.find((other) => other === target.value) ?? null);
  };
  return html`
    <div class="sort">
      <label class="sort-label" for="sort">${t('cards.sort')}</label>
      <span class="select">
        <select id="sort" class="field" @change=${change}>
          ${option('', t(deck.search ? 'cards.sort-match' : 'cards.sort-framework'))}
          ${sort === 'framework' || deck.search ? option('framework', t('cards.sort-framework')) : nothing}
          ${option('title', t('cards.sort-title'))} ${option('status', t('cards.sort-status'))}
          ${option('recent', t('cards.sort-recent'))} ${option('shuffled', t('cards.sort-shuffled'))}
        </select>
        ${icon('chevron-down')}
      </span>
      ${
        sort === 'shuffled'
          ? html`
              <button
                type="button"
                class="icon-button"
                aria-label=${t('cards.shuffle')}
                @click=${() => act.sort('shuffled')}
              >
                ${icon('shuffle')}
              </button>
            `
          : nothing
      }
    </div>
  `;
}

function filtersToggle({ t, options, filtersOpen, act }: DeckView): TemplateResult {
  const count = filterCount(options.filters);
  return html`
    <button
      type="button"
      class="button filters-toggle"
      aria-expanded=${filtersOpen ? 'true' : 'false'}
      @click=${() => act.toggleFilters(!filtersOpen)}
    >
      ${icon('filter')}${count > 0 ? t('cards.filters-count', { count }) : t('cards.filters')}
    </button>
  `;
}

function filtersPanel(view: DeckView): TemplateResult {
  const { t, deck, filtersOpen, act } = view;
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && filtersOpen) act.toggleFilters(false);
  };
  return html`
    <div
      class=${filtersOpen ? 'filters open' : 'filters'}
      part="filters"
      role="group"
      aria-label=${t('cards.filters')}
      @keydown=${closeOnEscape}
    >
      ${filtersTemplate(view)}
      <button type="button" class="button primary filters-done" @click=${() => act.toggleFilters(false)}>
        ${t('cards.show-count', { count: deck.shown.length })}
      </button>
    </div>
  `;
}
