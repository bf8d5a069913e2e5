import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import '../shared/more-icons.js';
import { filterCount } from '../../model/practices/practice-filter.js';
import { SORTS } from '../../model/practices/deck-options.js';
import { iconPath } from '../shared/icons.js';
import { widgetTitle } from '../shared/widget-title.js';
import { filtersTemplate } from './filters.js';

/** Title, and what can be done with the whole deck. */
const headerTemplate = (view) => {
    const { t, act, print } = view;
    return html `
    <div class="widget-header" part="header">
      <div>${widgetTitle(view, t('cards.title'), t('cards.lead'))}</div>
      <div class="header-actions no-print">
        <button
          type="button"
          part="button"
          class="button open-draw"
          @click=${() => act.live((actor) => actor.draw())}
        >
          <svg class="icon line" viewBox="0 0 20 20" aria-hidden="true">
            <path d=${iconPath('shuffle')}></path>
          </svg>
          ${t('cards.draw')}
        </button>
        <button
          type="button"
          part="button"
          class="button open-print"
          aria-expanded=${print ? 'true' : 'false'}
          @click=${() => act.live((actor) => (print ? actor.closePrint() : actor.openPrint('deck')))}
        >
          <svg class="icon line" viewBox="0 0 20 20" aria-hidden="true">
            <path d=${iconPath('print')}></path>
          </svg>
          ${t('cards.print')}
        </button>
      </div>
    </div>
  `;
};
/** Search, plan, order and filters. */
function toolsTemplate(view) {
    const { t, deck, options, filtersOpen, act } = view;
    const count = filterCount(options.filters);
    const closeOnEscape = (event) => {
        if (event.key === 'Escape' && filtersOpen)
            act.live((actor) => actor.toggleFilters(false));
    };
    return html `
    <div class="tools no-print" part="tools">
      ${searchTemplate(view)}
      <div class="segmented plan-switch" part="plan-switch" role="radiogroup" aria-label=${t('cards.which')}>
        <label>
          <input
            type="radio"
            name="deck"
            .checked=${live(!options.plan)}
            @change=${() => act.change({ plan: false })}
          />
          ${t('cards.all')}
        </label>
        <label>
          <input
            type="radio"
            name="deck"
            .checked=${live(options.plan)}
            @change=${() => act.change({ plan: true })}
          />
          ${t('cards.plan')}
        </label>
      </div>
      <button
        type="button"
        part="button"
        class="button filters-toggle"
        aria-expanded=${filtersOpen ? 'true' : 'false'}
        @click=${() => act.live((actor) => actor.toggleFilters(!filtersOpen))}
      >
        <svg class="icon line" viewBox="0 0 20 20" aria-hidden="true">
          <path d=${iconPath('filter')}></path>
        </svg>
        ${count > 0 ? t('cards.filters-count', { count }) : t('cards.filters')}
      </button>
      ${sortTemplate(view)}
      <div
        class=${filtersOpen ? 'filters open' : 'filters'}
        part="filters"
        role="group"
        aria-label=${t('cards.filters')}
        @keydown=${closeOnEscape}
      >
        ${filtersTemplate(view)}
        <button
          type="button"
          part="button primary"
          class="button primary filters-done"
          @click=${() => act.live((actor) => actor.toggleFilters(false))}
        >
          ${t('cards.show-count', { count: deck.shown.length })}
        </button>
      </div>
    </div>
  `;
}
function searchTemplate({ t, options, isLive, act }) {
    const clear = (event) => {
        act.change({ query: '' });
        // The button goes: the field is its neighbour.
        if (event.currentTarget instanceof Element)
            event.currentTarget.parentElement?.querySelector('input')?.focus();
    };
    return html `
    <div class="search" role="search">
      <span class="search-icon">
        <svg class="icon line" viewBox="0 0 20 20" aria-hidden="true">
          <path d=${iconPath('search')}></path>
        </svg>
      </span>
      <input
        type="search"
        class="field"
        part="search"
        autocomplete="off"
        enterkeyhint="search"
        aria-label=${t('cards.search')}
        placeholder=${t('cards.search')}
        .value=${live(options.query)}
        @input=${({ target }) => {
        if (target instanceof HTMLInputElement)
            act.change({ query: target.value });
    }}
      />
      ${options.query && isLive
        ? html `
              <button
                type="button"
                part="button"
                class="icon-button"
                aria-label=${t('cards.clear-search')}
                @click=${clear}
              >
                <svg class="icon line" viewBox="0 0 20 20" aria-hidden="true">
                  <path d=${iconPath('close')}></path>
                </svg>
              </button>
            `
        : nothing}
    </div>
  `;
}
/** Framework order is the first choice, and while searching a choice of its own beside the best match. */
function sortTemplate({ t, options, isLive, act, deck }) {
    const { sort } = options;
    const isSearch = deck.search !== null;
    const change = ({ target }) => {
        const value = target instanceof HTMLSelectElement && target.value;
        act.live((actor) => actor.sort(SORTS.find((other) => other === value) ?? null));
    };
    return html `
    <div class="sort" part="sort">
      <label class="sort-label" for="sort">${t('cards.sort')}</label>
      <span class="select">
        <select
          id="sort"
          part="field"
          class="field"
          .value=${live(sort === 'framework' && !isSearch ? '' : (sort ?? ''))}
          @change=${change}
        >
          <option value="">${t(isSearch ? 'cards.sort-match' : 'cards.sort-framework')}</option>
          ${isSearch
        ? html `
                  <option value="framework" .selected=${live(sort === 'framework')}>
                    ${t('cards.sort-framework')}
                  </option>
                `
        : nothing}
          <option value="title">${t('cards.sort-title')}</option>
          <option value="status">${t('cards.sort-status')}</option>
          <option value="recent">${t('cards.sort-recent')}</option>
          <option value="shuffled">${t('cards.sort-shuffled')}</option>
        </select>
        <svg class="icon line" viewBox="0 0 20 20" aria-hidden="true">
          <path d=${iconPath('chevron-down')}></path>
        </svg>
      </span>
      ${sort === 'shuffled' && isLive
        ? html `
              <button
                type="button"
                part="button"
                class="icon-button"
                aria-label=${t('cards.shuffle')}
                @click=${() => act.live((actor) => actor.sort('shuffled'))}
              >
                <svg class="icon line" viewBox="0 0 20 20" aria-hidden="true">
                  <path d=${iconPath('shuffle')}></path>
                </svg>
              </button>
            `
        : nothing}
    </div>
  `;
}

export { headerTemplate, toolsTemplate };
