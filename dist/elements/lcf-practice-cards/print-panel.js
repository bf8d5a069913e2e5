import { nothing, html } from 'lit';
import { live } from 'lit/directives/live.js';
import '../shared/more-words.js';
import '../shared/more-icons.js';
import { experiencesOf } from '../../model/selectors.js';
import { icon } from '../shared/icons.js';
import { linkTemplate } from '../shared/practice/link-template.js';
import { PRINT_KINDS, PRINT_CHOICES } from './deck-view.js';
import { printPages, printChoices } from './printing.js';

const KIND_NAMES = { deck: 'cards.print-deck', toolkit: 'cards.print-toolkit', plan: 'cards.plan' };
/** Chooses what to print, and how. */
function printPanel(view, print) {
    const pages = printPages(view, print);
    const { t, heading, act } = view;
    const closeOnEscape = (event) => {
        if (event.key === 'Escape')
            act.closePrint();
    };
    return html `
    <div
      class="print-panel no-print"
      part="print-panel"
      role="region"
      aria-label=${t('cards.print')}
      @keydown=${closeOnEscape}
    >
      <div class="panel-head">
        ${heading(1, t('cards.print'), 'panel-title print-title', 'print-title')}
        <button
          type="button"
          part="button"
          class="icon-button"
          aria-label=${t('common.close')}
          @click=${() => act.closePrint()}
        >
          ${icon('close')}
        </button>
      </div>
      <div class="segmented" role="radiogroup" aria-label=${t('cards.print-what')}>
        ${PRINT_KINDS.map((kind) => html `
            <label>
              <input
                type="radio"
                name="print-kind"
                .checked=${live(print.kind === kind)}
                @change=${() => act.setPrint({ kind })}
              />
              ${t(KIND_NAMES[kind])}
            </label>
          `)}
      </div>
      <div class="print-fields">
        ${print.kind === 'deck' ? deckFields(view, print) : nothing}
        ${print.kind === 'toolkit' ? toolkitFields(view, print) : nothing}
        ${print.kind === 'plan' ? checkbox(t('cards.print-notes'), print.notes, (notes) => act.setPrint({ notes })) : nothing}
      </div>
      <p class="panel-actions">
        <button
          type="button"
          part="button primary"
          class="button primary"
          ?disabled=${pages === 0}
          @click=${() => act.print()}
        >
          ${icon('print')}${t('cards.print-now')}
        </button>
        <span class="muted">${print.kind === 'deck' ? t('cards.pages', { count: pages }) : nothing}</span>
      </p>
    </div>
  `;
}
const checkbox = (label, checked, change) => html `
  <label class="check">
    <input
      type="checkbox"
      .checked=${live(checked)}
      @change=${({ target }) => {
    if (target instanceof HTMLInputElement)
        change(target.checked);
}}
    />
    ${label}
  </label>
`;
const select = (id, label, options, change) => html `
  <div class="print-field">
    <label for=${id}>${label}</label>
    <span class="select">
      <select
        id=${id}
        part="field"
        class="field"
        @change=${({ target }) => {
    if (target instanceof HTMLSelectElement)
        change(target.value);
}}
      >
        ${options.map(({ value, name, chosen }) => html `
            <option value=${value} .selected=${live(chosen)}>${name}</option>
          `)}
      </select>
      ${icon('chevron-down')}
    </span>
  </div>
`;
function deckFields(view, print) {
    const { t, act } = view;
    const choices = printChoices(view);
    return html `
    ${select('print-cards', t('cards.print-which'), PRINT_CHOICES.map((value) => ({
        value,
        name: t(`cards.print-choice-${value}`, { count: choices[value].length }),
        chosen: print.choice === value,
    })), (value) => act.setPrint({ choice: PRINT_CHOICES.find((choice) => choice === value) ?? 'shown' }))}
    ${checkbox(t('cards.print-backs'), print.backs, (backs) => act.setPrint({ backs }))}
  `;
}
function toolkitFields({ t, model, act }, print) {
    const experiences = experiencesOf(model);
    const chosen = experiences.find(({ id }) => id === print.experience) ?? experiences[0];
    return html `
    ${select('print-experience', t('cards.group-experience'), experiences.map(({ id, title }) => ({ value: id, name: title, chosen: id === chosen?.id })), (experience) => act.setPrint({ experience }))}
    ${chosen?.toolkit
        ? html `
            <p>${linkTemplate(chosen.toolkit, t)}</p>
          `
        : nothing}
  `;
}

export { printPanel };
