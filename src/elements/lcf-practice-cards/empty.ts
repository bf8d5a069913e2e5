import { html, nothing, type TemplateResult } from 'lit';
import type { Deck } from '../../model/practices/deck.js';
import type { FilterGroup } from '../../model/practices/practice-filter.js';
import type { MessageKey, Translator } from '../../i18n/translator.js';

/** Why nothing is shown, and for each way out how many practices it leads to. */
export function emptyTemplate(
  t: Translator,
  { all, without, search }: Deck,
  query: string,
  clear: (group?: FilterGroup | 'query') => void,
): TemplateResult {
  const groups = [...without].filter(([, count]) => count > 0);
  const filtered = without.size > 0;
  const message = (): string => {
    if (all.length === 0) return t('cards.none-at-all');
    if (search?.scores.size === 0) return t('cards.none-query', { query });
    return t(filtered ? 'cards.none-filters' : 'cards.none');
  };
  const button = (label: string, onClick: () => void): TemplateResult => html`
    <button type="button" class="button" @click=${onClick}>${label}</button>
  `;
  return html`
    <div class="empty">
      <p>${message()}</p>
      <p class="empty-ways">
        ${groups.map(([group, count]) =>
          button(t('cards.clear-group', { group: t(`cards.group-${group}` as MessageKey), count }), () =>
            clear(group),
          ),
        )}
        ${search ? button(t('cards.clear-search'), () => clear('query')) : nothing}
        ${filtered && groups.length === 0 ? button(t('cards.clear-all'), () => clear()) : nothing}
      </p>
    </div>
  `;
}
