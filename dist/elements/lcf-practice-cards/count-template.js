import { html, nothing } from 'lit';
import { entryOf } from '../../model/practices/practice-facts.js';
import { icon } from '../shared/icons.js';
import { statusIcon, statusLabel } from '../shared/practice/status-radios.js';

/** The sentence that says how many practices are shown. */
const countText = ({ t, deck, options, isLive }) => t(options.plan && isLive ? 'cards.showing-plan' : 'cards.showing', {
    shown: deck.shown.length,
    count: deck.total,
});
/** How many are shown, and how they stand. */
const countTemplate = (view) => html `
  <div class="count-row">
    <p class="count" part="count" tabindex="-1">${countText(view)}</p>
    ${totalsTemplate(view)}
  </div>
`;
function totalsTemplate({ t, model, stored, deck }) {
    const { statuses } = model.practices;
    const numbers = new Map();
    for (const { id } of deck.shown) {
        const { status } = entryOf(stored.practices, id);
        numbers.set(status, (numbers.get(status) ?? 0) + 1);
    }
    const rows = statuses
        .map((status, index) => ({ status, index, count: numbers.get(status.id) ?? 0 }))
        .filter(({ count }) => count > 0)
        .reverse();
    if (rows.length === 0)
        return nothing;
    return html `
    <ul class="totals muted">
      ${rows.map(({ status, index, count }) => html `
          <li>
            ${icon(statusIcon(index, statuses.length))}${t('cards.total-status', {
        count,
        status: statusLabel(status, t),
    })}
          </li>
        `)}
      ${numbers.has(null)
        ? html `
              <li>${t('cards.total-not-set', { count: numbers.get(null) ?? 0 })}</li>
            `
        : nothing}
    </ul>
  `;
}

export { countTemplate, countText };
