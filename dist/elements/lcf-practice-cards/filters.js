import { nothing, html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import '../shared/more-icons.js';
import { NOT_SET, tagsOf, filterCount, toggleFilter, BOOKMARKED } from '../../model/practices/practice-filter.js';
import { experiencesOf, outcomesOf } from '../../model/selectors.js';
import { cssVars } from '../../styles/css-vars.js';
import { hueOf } from '../shared/hue.js';
import { icon, iconPath } from '../shared/icons.js';
import { statusIcon, statusLabel } from '../shared/practice/status-radios.js';
import { shapeIcon } from '../shared/shape.js';

const FEW_TAGS = 6;
/** The groups that have something to choose from, with their choices. */
function groupsOf({ model, t, deck }) {
    const has = (group, id) => deck.all.some(({ experience, outcomes }) => group === 'experience' ? experience?.id === id : outcomes.some((outcome) => outcome.id === id));
    const { statuses } = model.practices;
    const groups = [
        {
            group: 'experience',
            name: t('cards.group-experience'),
            choices: experiencesOf(model)
                .filter(({ id }) => has('experience', id))
                .map((node) => ({ value: node.id, name: node.title, sign: shapeOf(model, node.id) })),
        },
        {
            group: 'outcome',
            name: t('cards.group-outcome'),
            choices: outcomesOf(model)
                .filter(({ id }) => has('outcome', id))
                .map(({ id, title }) => ({ value: id, name: title })),
        },
        {
            group: 'status',
            name: t('cards.group-status'),
            choices: [
                ...statuses.map((status, index) => ({
                    value: status.id,
                    name: statusLabel(status, t),
                    sign: icon(statusIcon(index, statuses.length)),
                })),
                { value: NOT_SET, name: t('cards.not-set') },
            ],
        },
        {
            group: 'tag',
            name: t('cards.group-tag'),
            choices: tagsOf(deck.all).map((tag) => ({ value: tag, name: tag })),
        },
    ];
    return groups.filter(({ choices }) => choices.length > 0);
}
function shapeOf(model, id) {
    const node = model.nodes.get(id);
    const hue = node && hueOf(model, node);
    return hue
        ? html `
        <span class="filter-sign ${hue.className}" ${cssVars(hue.vars)}>${shapeIcon(hue.index)}</span>
      `
        : nothing;
}
/** The filter groups: chips in a row where there is room, rows with counts where there is not. */
function filtersTemplate(view) {
    const { deck, model, t, counts, options, allTags } = view;
    // Typing leaves them as they are.
    return guard([deck.all, model, t, counts, options.filters, allTags], () => {
        const groups = groupsOf(view);
        return groups.map((group, index) => groupTemplate(view, group, index === groups.length - 1));
    });
}
function groupTemplate(view, { group, name, choices }, last) {
    const { t, act } = view;
    const { filters } = view.options;
    const count = filterCount(filters);
    const few = group === 'tag' && !view.allTags && choices.length > FEW_TAGS;
    const drawn = few
        ? choices.filter(({ value }, index) => index < FEW_TAGS || filters.tag.includes(value))
        : choices;
    return html `
    <div class="filter-group" role="group" aria-labelledby="group-${group}">
      <p class="filter-name" id="group-${group}">${name}</p>
      <div class="filter-choices">
        ${drawn.map((choice) => choiceTemplate(view, group, choice))}
        ${group === 'status'
        ? choiceTemplate(view, 'bookmark', {
            value: BOOKMARKED,
            name: t('cards.bookmarked'),
            sign: icon('bookmark'),
        })
        : nothing}
        ${few
        ? html `
                <button
                  type="button"
                  part="link"
                  class="link-button"
                  @click=${() => act.live((actor) => actor.showAllTags())}
                >
                  ${t('cards.show-all-tags', { count: choices.length })}
                </button>
              `
        : nothing}
        ${last && count > 0
        ? html `
                <button
                  type="button"
                  part="link"
                  class="link-button"
                  @click=${() => act.live((actor) => actor.clear())}
                >
                  ${t('cards.clear-filters', { count })}
                </button>
              `
        : nothing}
      </div>
    </div>
  `;
}
function choiceTemplate({ t, counts, options, act }, group, choice) {
    const { value, name, sign } = choice;
    const count = counts[group].get(value) ?? 0;
    const chosen = options.filters[group].includes(value);
    return html `
    <label part="chip" class="button chip filter ${count === 0 && !chosen ? 'barren' : ''}">
      <input
        type="checkbox"
        aria-label=${t('cards.filter-count', { name, count })}
        .checked=${live(chosen)}
        @change=${() => act.change({ filters: toggleFilter(options.filters, group, value) })}
      />
      <span class="tick">
        <svg class="icon line" viewBox="0 0 20 20" aria-hidden="true">
          <path d=${iconPath('check')}></path>
        </svg>
      </span>
      ${sign ?? nothing}
      <span class="filter-label" aria-hidden="true">${name}</span>
      <span class="filter-number" aria-hidden="true">${t.number(count)}</span>
    </label>
  `;
}

export { filtersTemplate };
