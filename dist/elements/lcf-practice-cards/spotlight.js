import { cardsWeek } from '../../i18n/en/cards-week.js';
import { addStrings } from '../../i18n/translator.js';
import { html } from 'lit';
import { buildDeck } from '../../model/practices/deck.js';
import { dayOf, isoDay, weekStart } from '../../model/practices/days.js';
import { NO_FILTERS } from '../../model/practices/practice-filter.js';
import { findPractice } from '../../model/practices/practice-facts.js';
import { practiceOfWeek } from '../../model/practices/practice-of-week.js';
import { weekPick } from '../../model/practices/week-pick.js';
import { formatDay } from '../shared/practice/format-day.js';

// Here, not where all of it is gathered: a bundler may skip a module that only passes things on.
addStrings(cardsWeek);
/** The practice for the week of a day: the reader's own pick, else the same for everyone with this deck. */
function spotlightOf(view, request, date) {
    const today = dayOf(date) ?? new Date();
    const { model, stored } = view;
    const own = weekPick(stored.plan, today);
    const picked = own === null ? undefined : findPractice(model, own);
    if (picked)
        return { today, facts: picked, isOwn: true };
    const { experience, outcome } = request.filters;
    // Nothing a reader entered may change what the others see.
    const filters = { ...NO_FILTERS, experience, outcome };
    const { shown } = buildDeck({ ...request, filters, selection: null }, null);
    const facts = practiceOfWeek(shown, today, request.seed || model.framework.id, request.only.length > 0);
    return { today, facts, isOwn: false };
}
/** The practice of the week on its own. */
function spotlightTemplate({ t, heading }, { today, facts, isOwn }) {
    const date = formatDay(isoDay(weekStart(today)), t);
    return html `
    <section class="spotlight" aria-label=${t('cards.week')}>
      <slot name="heading">${heading(0, t('cards.week'), 'widget-title')}</slot>
      <p class="widget-lead count" tabindex="-1" part="count">
        ${t(isOwn ? 'cards.week-kept' : 'cards.week-of', { date })}
      </p>
      <slot name="intro"></slot>
      ${facts
        ? null
        : html `
              <slot name="empty"><p class="message" part="empty">${t('cards.none-at-all')}</p></slot>
            `}
      <div class="deck" role="list" aria-label=${t('cards.week')} ?hidden=${!facts}></div>
    </section>
  `;
}

export { spotlightOf, spotlightTemplate };
