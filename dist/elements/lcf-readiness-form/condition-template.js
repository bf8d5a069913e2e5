import { nothing, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { parentOf } from '../../model/selectors.js';
import { levelBadge } from '../shared/level-badge.js';
import { locator } from '../shared/locator.js';
import { valueOf, ratingOf, isWebAddress } from './answers.js';
import { answerIn } from './form-view.js';

/** Ids inside the shadow root: a condition's place, as its own id may hold anything. */
const domId = (view, condition, part) => `c${view.conditions.indexOf(condition)}-${part}`;
/** Id of the heading that takes the focus when a condition is opened. */
const headingId = (view, condition) => domId(view, condition, 'title');
/** The title of a condition, which takes the focus when it is opened. */
const titleTemplate = (view, condition, level) => view.heading(level, html `
      <span id=${headingId(view, condition)} tabindex="-1">${condition.title}</span>
    `, 'condition-title', 'condition-title');
/**
 * One condition: what it is, its levels, and the evidence.
 * @param level of its heading, below the widget's
 * @param fold puts the evidence behind something, where many conditions stand below each other
 */
function conditionTemplate(view, condition, level = 1, fold = (evidence) => evidence) {
    const { t } = view;
    const { question } = condition;
    const lead = condition.description ?? condition.summary;
    return html `
    <div class="condition" role="group" part="condition" aria-labelledby=${headingId(view, condition)}>
      ${placeTemplate(view, condition)} ${titleTemplate(view, condition, level)}
      ${lead
        ? html `
              <p class="condition-lead">${lead}</p>
            `
        : nothing}
      ${question
        ? html `
              <p class="question" part="question">
                <span class="question-label">${t('form.discuss')}</span>
                ${question}
              </p>
            `
        : nothing}
      ${levelsTemplate(view, condition)} ${fold(evidenceTemplate(view, condition))}
    </div>
  `;
}
/** Where the condition stands: its domain, and its number. */
function placeTemplate(view, condition) {
    const { model, t, conditions } = view;
    const parent = parentOf(model, condition);
    const domain = parent?.kind === 'domain' ? parent.title : '';
    const params = { domain, index: conditions.indexOf(condition) + 1, total: conditions.length };
    return html `
    <p class="eyebrow place flow">
      ${locator(model, condition.id, t.dir)} ${t(domain ? 'form.place' : 'form.place-alone', params)}
    </p>
  `;
}
function levelsTemplate(view, condition) {
    const { t, model, locked } = view;
    const { levels } = model.readiness;
    const answer = answerIn(view, condition);
    const chosen = valueOf(answer);
    const id = (part) => domId(view, condition, part);
    // A native radio: the browser gives one tab stop and the arrow keys, and never chooses by itself.
    const radio = (value, patch) => html `
    <input
      type="radio"
      name=${id('level')}
      value=${value}
      aria-labelledby=${id(`l${value}`)}
      aria-describedby=${id(`d${value}`)}
      .checked=${live(chosen === value)}
      @change=${() => view.answer(condition.id, patch)}
    />
  `;
    const other = (value, patch) => html `
    <label class="other flow">
      ${radio(value, patch)}
      <span id=${id(`l${value}`)}>${t(`form.${value}`)}</span>
    </label>
  `;
    return html `
    <fieldset class="levels" part="levels" ?disabled=${locked}>
      <legend class="visually-hidden">${t('form.levels', { title: condition.title })}</legend>
      <div class="cards ${levels.length > 4 ? 'rows' : `columns-${levels.length}`}">
        ${levels.map((level) => html `
            <label class="card" part="level">
              ${radio(level.value, { value: level.value })}
              <span class="card-name flow" id=${id(`l${level.value}`)}>
                ${levelBadge(t, levels, level.value)}
                <span>${level.label}</span>
              </span>
              <span class="card-text" id=${id(`d${level.value}`)}>${levelText(condition, level)}</span>
            </label>
          `)}
      </div>
      <div class="others flow">
        ${other('na', { value: 'na' })} ${other('unknown', { value: null, unknown: true })}
        ${chosen === null || locked
        ? nothing
        : html `
                <button
                  type="button"
                  part="link"
                  class="link-button clear"
                  @click=${() => view.answer(condition.id, { value: null })}
                >
                  ${t('form.clear')}
                </button>
              `}
      </div>
    </fieldset>
  `;
}
/** What a level looks like for this condition, else what it means in general. */
function levelText(condition, { value, description }) {
    const key = String(value);
    return (Object.hasOwn(condition.levels, key) && condition.levels[key]) || description;
}
/** The note and, unless `brief`, the link. */
function evidenceTemplate(view, condition, brief = false) {
    const { t, readonly, disabled } = view;
    const { id } = condition;
    const { evidence, link = '' } = ratingOf(view.assessment, id);
    const wrong = view.checked.has(id) && link !== '' && !isWebAddress(link);
    const [noteId, noteHint, linkId, linkHint] = ['note', 'note-hint', 'link', 'link-hint'].map((part) => domId(view, condition, part));
    const typed = (key) => ({ target }) => view.send({
        type: 'rate',
        assessment: view.id,
        id,
        patch: { [key]: target.value },
    });
    const entered = () => view.entered(id);
    const label = (fieldId, words) => html `
    <label for=${fieldId}>
      ${words}
      <span class="optional">${t('form.optional')}</span>
    </label>
  `;
    return html `
    <div class="evidence" part="evidence">
      ${label(noteId, t('form.evidence'))}
      <textarea
        part="field"
        class="field"
        id=${noteId}
        rows=${brief ? 1 : 3}
        aria-describedby=${noteHint}
        ?readonly=${readonly}
        ?disabled=${disabled}
        .value=${live(evidence)}
        @input=${typed('evidence')}
        @change=${entered}
      ></textarea>
      <p class="hint" id=${noteHint}>${t('form.evidence-hint')}</p>
      ${brief
        ? nothing
        : html `
              ${label(linkId, t('form.link'))}
              <input
                part="field"
                class="field"
                id=${linkId}
                type="url"
                autocomplete="off"
                dir="ltr"
                aria-describedby=${linkHint}
                aria-invalid=${wrong}
                ?readonly=${readonly}
                ?disabled=${disabled}
                .value=${live(link)}
                @input=${typed('link')}
                @change=${entered}
              />
              <p class=${wrong ? 'hint error' : 'hint'} id=${linkHint}>
                ${t(wrong ? 'form.link-error' : 'form.link-hint')}
              </p>
            `}
    </div>
  `;
}

export { conditionTemplate, evidenceTemplate, headingId, levelText, placeTemplate, titleTemplate };
