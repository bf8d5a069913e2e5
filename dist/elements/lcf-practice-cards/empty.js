import { nothing, html } from 'lit';

function message({ t, deck, options }) {
    if (deck.all.length === 0)
        return t('cards.none-at-all');
    if (options.plan && deck.total === 0)
        return t('cards.plan-empty');
    if (deck.search?.scores.size === 0)
        return t('cards.none-query', { query: options.query.trim() });
    return t(deck.without.size > 0 ? 'cards.none-filters' : 'cards.none');
}
/** Why nothing is shown, and for each way out how many practices it leads to. */
function emptyTemplate(view, actor) {
    const { t, deck, options } = view;
    const groups = [...deck.without].filter(([, count]) => count > 0);
    const button = (label, onClick) => html `
    <button type="button" part="button" class="button" @click=${onClick}>${label}</button>
  `;
    return html `
    <div class="empty" part="empty">
      <slot name="empty"><p>${message(view)}</p></slot>
      <p class="empty-ways">
        ${groups.map(([group, count]) => button(t('cards.clear-group', { group: t(`cards.group-${group}`), count }), () => actor.clear(group)))}
        ${deck.search ? button(t('cards.clear-search'), () => actor.clear('query')) : nothing}
        ${deck.without.size > 0 && groups.length === 0 ? button(t('cards.clear-all'), () => actor.clear()) : nothing}
        ${options.plan ? button(t('cards.show-all'), () => actor.change({ plan: false })) : nothing}
      </p>
    </div>
  `;
}

export { emptyTemplate };
