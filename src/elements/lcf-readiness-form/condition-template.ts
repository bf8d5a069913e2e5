import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { parentOf } from '../../model/selectors.js';
import type { FrameworkNode, ScaleLevel } from '../../model/types.js';
import { levelBadge } from '../shared/level-badge.js';
import { locator } from '../shared/locator.js';
import { isWebAddress, ratingOf, type Answer } from './answers.js';
import type { FormView } from './form-view.js';

/** Ids inside the shadow root: a condition's place, as its own id may hold anything. */
const domId = (view: FormView, condition: FrameworkNode, part: string): string =>
  `c${view.conditions.indexOf(condition)}-${part}`;

/** Id of the heading that takes the focus when a condition is opened. */
export const headingId = (view: FormView, condition: FrameworkNode): string =>
  domId(view, condition, 'title');

/**
 * One condition: what it is, its levels, and the evidence.
 * @param level of its heading, below the widget's
 * @param folded whether evidence opens on demand, where many conditions stand below each other
 */
export function conditionTemplate(
  view: FormView,
  condition: FrameworkNode,
  level = 1,
  folded = false,
): TemplateResult {
  const titleId = headingId(view, condition);
  const lead = condition.description ?? condition.summary;
  return html`
    <div class="condition" role="group" part="condition" aria-labelledby=${titleId}>
      ${placeTemplate(view, condition)}
      ${view.heading(
        level,
        html`
          <span id=${titleId} tabindex="-1">${condition.title}</span>
        `,
        'condition-title',
        'condition-title',
      )}
      ${
        lead
          ? html`
              <p class="condition-lead">${lead}</p>
            `
          : nothing
      }
      ${condition.question ? questionTemplate(view, condition.question) : nothing}
      ${levelsTemplate(view, condition)}
      ${folded ? foldedTemplate(view, condition) : evidenceTemplate(view, condition)}
    </div>
  `;
}

/** Where the condition stands: its domain, and its number. */
export function placeTemplate(view: FormView, condition: FrameworkNode): TemplateResult {
  const { model, t, conditions } = view;
  const domain = parentOf(model, condition);
  const params = { index: conditions.indexOf(condition) + 1, total: conditions.length };
  return html`
    <p class="eyebrow place flow">
      ${locator(model, condition.id, t.dir)}
      ${
        domain?.kind === 'domain'
          ? t('form.place', { ...params, domain: domain.title })
          : t('form.place-alone', params)
      }
    </p>
  `;
}

const questionTemplate = ({ t }: FormView, question: string): TemplateResult => html`
  <p class="question" part="question">
    <span class="question-label">${t('form.discuss')}</span>
    ${question}
  </p>
`;

interface Choice {
  readonly value: string;
  readonly checked: boolean;
  readonly choose: () => void;
}

/** A native radio: the browser gives one tab stop and the arrow keys, and never chooses by itself. */
const radioTemplate = (
  view: FormView,
  condition: FrameworkNode,
  { value, checked, choose }: Choice,
): TemplateResult => html`
  <input
    type="radio"
    name=${domId(view, condition, 'level')}
    value=${value}
    aria-labelledby=${domId(view, condition, `l${value}`)}
    aria-describedby=${domId(view, condition, `d${value}`)}
    .checked=${live(checked)}
    @change=${choose}
  />
`;

function levelsTemplate(view: FormView, condition: FrameworkNode): TemplateResult {
  const { t, model, answers, readonly, disabled } = view;
  const { levels } = model.readiness;
  const answer = answers.get(condition.id) ?? { kind: 'none' };
  return html`
    <fieldset class="levels" part="levels" ?disabled=${readonly || disabled}>
      <legend class="visually-hidden">${t('form.levels', { title: condition.title })}</legend>
      <div class=${levels.length > 4 ? 'cards rows' : `cards columns-${levels.length}`}>
        ${levels.map((level) => levelTemplate(view, condition, level, answer))}
      </div>
      <div class="others flow">
        ${otherTemplate(view, condition, 'na', answer)} ${otherTemplate(view, condition, 'unknown', answer)}
        ${answer.kind === 'none' || readonly || disabled ? nothing : clearTemplate(view, condition)}
      </div>
    </fieldset>
  `;
}

/** What a level looks like for this condition, else what it means in general. */
export function levelText(condition: FrameworkNode, { value, description }: ScaleLevel): string | undefined {
  const key = String(value);
  return (Object.hasOwn(condition.levels, key) && condition.levels[key]) || description;
}

function levelTemplate(
  view: FormView,
  condition: FrameworkNode,
  level: ScaleLevel,
  answer: Answer,
): TemplateResult {
  const { t, model } = view;
  const value = String(level.value);
  const checked = answer.kind === 'level' && answer.level.value === level.value;
  const choose = (): void => view.answer(condition.id, { value: level.value });
  return html`
    <label class="card" part="level">
      ${radioTemplate(view, condition, { value, checked, choose })}
      <span class="card-name flow" id=${domId(view, condition, `l${value}`)}>
        ${levelBadge(t, model.readiness.levels, level.value)}
        <span>${level.label}</span>
      </span>
      <span class="card-text" id=${domId(view, condition, `d${value}`)}>${levelText(condition, level)}</span>
    </label>
  `;
}

function otherTemplate(
  view: FormView,
  condition: FrameworkNode,
  kind: 'na' | 'unknown',
  answer: Answer,
): TemplateResult {
  const choose = (): void =>
    view.answer(condition.id, kind === 'na' ? { value: 'na' } : { value: null, unknown: true });
  return html`
    <label class="other flow">
      ${radioTemplate(view, condition, { value: kind, checked: answer.kind === kind, choose })}
      <span id=${domId(view, condition, `l${kind}`)}>
        ${view.t(kind === 'na' ? 'form.na' : 'form.unknown')}
      </span>
    </label>
  `;
}

const clearTemplate = ({ t, answer }: FormView, { id }: FrameworkNode): TemplateResult => html`
  <button type="button" class="link-button clear" @click=${() => answer(id, { value: null })}>
    ${t('form.clear')}
  </button>
`;

function foldedTemplate(view: FormView, condition: FrameworkNode): TemplateResult {
  const { evidence, link } = ratingOf(view.assessment, condition.id);
  // Open from the start where there is something to see; after that it is the reader's.
  return html`
    <details class="fold" ?open=${guard([], () => !!(evidence || link))}>
      <summary>${view.t('form.add-evidence')}</summary>
      ${evidenceTemplate(view, condition)}
    </details>
  `;
}

/** The note and, unless `brief`, the link. */
export function evidenceTemplate(view: FormView, condition: FrameworkNode, brief = false): TemplateResult {
  const { t, readonly, disabled } = view;
  const { evidence, link = '' } = ratingOf(view.assessment, condition.id);
  const { id } = condition;
  const [noteId, hintId] = [domId(view, condition, 'note'), domId(view, condition, 'hint')];
  const typed = ({ target }: Event): void => view.typed(id, { evidence: (target as HTMLInputElement).value });
  return html`
    <div class="evidence" part="evidence">
      <label for=${noteId}>
        ${t('form.evidence')}
        <span class="optional">${t('form.optional')}</span>
      </label>
      <textarea
        class="field"
        id=${noteId}
        rows=${brief ? 1 : 3}
        aria-describedby=${hintId}
        ?readonly=${readonly}
        ?disabled=${disabled}
        .value=${live(evidence)}
        @input=${typed}
        @change=${() => view.entered(id)}
      ></textarea>
      <p class="hint" id=${hintId}>${t('form.evidence-hint')}</p>
      ${brief ? nothing : linkTemplate(view, condition, link)}
    </div>
  `;
}

function linkTemplate(view: FormView, condition: FrameworkNode, link: string): TemplateResult {
  const { t, readonly, disabled } = view;
  const [linkId, hintId] = [domId(view, condition, 'link'), domId(view, condition, 'link-hint')];
  const wrong = view.checked.has(condition.id) && link !== '' && !isWebAddress(link);
  const typed = ({ target }: Event): void =>
    view.typed(condition.id, { link: (target as HTMLInputElement).value });
  return html`
    <label for=${linkId}>
      ${t('form.link')}
      <span class="optional">${t('form.optional')}</span>
    </label>
    <input
      class="field"
      id=${linkId}
      type="url"
      inputmode="url"
      autocomplete="off"
      dir="ltr"
      aria-describedby=${hintId}
      aria-invalid=${wrong ? 'true' : 'false'}
      ?readonly=${readonly}
      ?disabled=${disabled}
      .value=${live(link)}
      @input=${typed}
      @change=${() => view.entered(condition.id)}
    />
    <p class=${wrong ? 'hint error' : 'hint'} id=${hintId}>
      ${t(wrong ? 'form.link-error' : 'form.link-hint')}
    </p>
  `;
}
