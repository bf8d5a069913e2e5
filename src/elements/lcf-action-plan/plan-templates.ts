import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { entryIn, MOST_FOCUS, type PlanField, type PlanRow } from '../../model/readiness/plan.js';
import { relatedNodes } from '../../model/relations.js';
import { icon } from '../shared/icons.js';
import '../shared/more-icons.js';
import { locator } from '../shared/locator.js';
import { widgetTitle } from '../shared/widget-title.js';
import { domainOf, ratingText, seriesName, standing, type PlanView } from './plan-view.js';

/** Practices whose first steps are offered. */
const MOST_IDEAS = 4;

export function headerTemplate(view: PlanView): TemplateResult {
  const { t, plan, focus } = view;
  const dated = focus.some(({ condition }) => entryIn(plan, condition.id).date !== '');
  return html`
    <div class="widget-header" part="header">
      <div>${widgetTitle(view, t('plan.title'), t('plan.lead'))}</div>
      ${focus.length > 0 ? toolsTemplate(view, dated) : nothing}
    </div>
  `;
}

const toolsTemplate = (view: PlanView, dated: boolean): TemplateResult => html`
  <div class="tools" part="tools">
    <button type="button" part="button" class="button" @click=${view.print}>
      ${icon('print')} ${view.t('plan.print')}
    </button>
    <button type="button" part="button" class="button" @click=${view.saveMarkdown}>
      ${icon('download')} ${view.t('plan.markdown')}
    </button>
    ${
      dated
        ? html`
            <button type="button" part="button" class="button" @click=${view.saveCalendar}>
              ${icon('download')} ${view.t('plan.calendar')}
            </button>
          `
        : nothing
    }
  </div>
`;

export function listTemplate(view: PlanView): TemplateResult {
  const { t, plan, rows, since } = view;
  const full = plan.focus.length >= MOST_FOCUS;
  const moved = rows.some(({ change }) => change);
  return html`
    <section class="list" part="list" aria-labelledby="list-title">
      <div class="list-head">
        ${view.heading(
          1,
          html`
            <span id="list-title">${t('plan.focus')}</span>
          `,
          'list-title',
        )}
        <span class="muted">${t('plan.picked', { count: plan.focus.length, most: MOST_FOCUS })}</span>
      </div>
      ${sourceTemplate(view)}
      <p class="muted">${t('plan.order')}</p>
      <p class="full" id="full">${full ? t('plan.full', { most: MOST_FOCUS }) : nothing}</p>
      <ul>
        ${rows.map((row) => rowTemplate(view, row, full))}
      </ul>
      ${
        moved && since !== null
          ? html`
              <p class="legend muted">
                <span>${icon('arrow-up')} ${t('plan.up', { since })}</span>
                <span>${icon('arrow-down')} ${t('plan.down', { since })}</span>
              </p>
            `
          : nothing
      }
    </section>
  `;
}

function sourceTemplate(view: PlanView): TemplateResult | typeof nothing {
  const { t, visible, series, chooseSeries } = view;
  if (visible.series.length < 2) return nothing;
  const changed = ({ target }: Event): void => chooseSeries((target as HTMLSelectElement).value);
  return html`
    <p class="source">
      <label for="source">${t('plan.ratings-from')}</label>
      <select part="field" class="field" id="source" @change=${changed}>
        ${visible.series.map(
          (one) => html`
            <option value=${one.id} .selected=${one === series}>${seriesName(view, one)}</option>
          `,
        )}
      </select>
    </p>
  `;
}

function rowTemplate(view: PlanView, row: PlanRow, full: boolean): TemplateResult {
  const { t, plan, toggle } = view;
  const { condition, value } = row;
  const picked = plan.focus.includes(condition.id);
  return html`
    <li>
      <label class="row" part="row">
        <input
          type="checkbox"
          .checked=${live(picked)}
          ?disabled=${full && !picked}
          aria-describedby=${full && !picked ? 'full' : nothing}
          @change=${() => toggle(condition.id)}
        />
        <span class="row-title">${condition.title} ${reasonTemplate(view, row)}</span>
        <span class=${value === null ? 'muted' : 'value'}>
          ${value === null ? t('plan.not-rated') : ratingText(view, value)}
        </span>
        ${changeTemplate(view, row)}
      </label>
    </li>
  `;
}

function reasonTemplate({ t, visible }: PlanView, { reason }: PlanRow): TemplateResult | typeof nothing {
  if (!reason) return nothing;
  return html`
    <span class="reason">
      ${
        reason === 'gap'
          ? t('plan.suggest-gap', { target: visible.target?.label ?? '' })
          : t('plan.suggest-differ')
      }
    </span>
  `;
}

function changeTemplate({ t, since }: PlanView, { change }: PlanRow): TemplateResult {
  return html`
    <span class="change">
      ${
        change && since !== null
          ? html`
              ${icon(change > 0 ? 'arrow-up' : 'arrow-down')}
              <span class="visually-hidden">${t(change > 0 ? 'plan.up' : 'plan.down', { since })}</span>
            `
          : nothing
      }
    </span>
  `;
}

/** A card for each picked condition, then the way to the next one. */
export function cardsTemplate(view: PlanView): TemplateResult {
  const { t, focus, findNext } = view;
  return html`
    <div class="cards">
      ${focus.map((row, index) => keyed(row.condition.id, cardTemplate(view, row, index)))}
      ${
        focus.length < MOST_FOCUS
          ? html`
              <button type="button" class="add" part="add" @click=${findNext}>
                <span aria-hidden="true">+</span>
                <strong>${t(focus.length === 0 ? 'plan.first' : 'plan.another')}</strong>
                ${focus.length === 0 ? nothing : t('plan.stop')}
              </button>
            `
          : nothing
      }
    </div>
  `;
}

function cardTemplate(view: PlanView, row: PlanRow, index: number): TemplateResult {
  const { t, model } = view;
  const { condition } = row;
  const domain = domainOf(view, condition);
  const [now, aim] = standing(view, row);
  return html`
    <div class="card" role="group" part="focus" aria-labelledby="focus-${index}">
      <div class="card-head">
        ${locator(model, condition.id, t.dir)}
        <div>
          <p class="eyebrow">
            ${
              domain
                ? t('plan.place', { index: index + 1, domain: domain.title })
                : t('plan.place-alone', { index: index + 1 })
            }
          </p>
          ${view.heading(
            1,
            html`
              <span id="focus-${index}">${condition.title}</span>
            `,
            'card-title',
          )}
        </div>
        <p class="standing">
          <strong>${now}</strong>
          <span class="muted">${aim}</span>
        </p>
      </div>
      <div class="fields">
        ${fieldTemplate(view, row, index, 'change')} ${fieldTemplate(view, row, index, 'step')}
        <div class="pair">
          ${fieldTemplate(view, row, index, 'lead')} ${fieldTemplate(view, row, index, 'date')}
        </div>
        ${fieldTemplate(view, row, index, 'sign')}
      </div>
      ${ideasTemplate(view, row)}
    </div>
  `;
}

function fieldTemplate(view: PlanView, row: PlanRow, index: number, field: PlanField): TemplateResult {
  const { t, plan, write } = view;
  const { id } = row.condition;
  const value = entryIn(plan, id)[field];
  const fieldId = `${field}-${index}`;
  const typed = ({ target }: Event): void => write(id, field, (target as HTMLInputElement).value);
  const isLong = field !== 'lead' && field !== 'date';
  return html`
    <div class="one">
      <label for=${fieldId}>${t(field === 'lead' ? 'plan.lead-field' : `plan.${field}`)}</label>
      ${
        isLong
          ? html`
              <textarea
                part="field"
                class=${field === 'sign' ? 'field short' : 'field'}
                id=${fieldId}
                rows="2"
                .value=${live(value)}
                @input=${typed}
              ></textarea>
            `
          : html`
              <input
                part="field"
                class="field"
                id=${fieldId}
                type=${field === 'date' ? 'date' : 'text'}
                autocomplete="off"
                .value=${live(value)}
                @input=${typed}
              />
            `
      }
    </div>
  `;
}

/** First steps of the practices this condition enables. */
function ideasTemplate(view: PlanView, { condition }: PlanRow): TemplateResult | typeof nothing {
  const { t, model, addStep } = view;
  const ideas = relatedNodes(model, condition)
    .practices.filter(({ steps }) => steps.length > 0)
    .slice(0, MOST_IDEAS);
  if (ideas.length === 0) return nothing;
  return html`
    <details class="ideas">
      <summary part="link">${t('plan.ideas')}</summary>
      <ul>
        ${ideas.map(({ title, steps: [step = ''] }) => {
          return html`
            <li>
              <p>
                <strong>${title}</strong>
                ${step}
              </p>
              <button
                type="button"
                part="button"
                class="button"
                aria-label=${t('plan.use-of', { step })}
                @click=${() => addStep(condition.id, step)}
              >
                ${t('plan.use')}
              </button>
            </li>
          `;
        })}
      </ul>
    </details>
  `;
}

export function keptTemplate({ t, snapshot }: PlanView): TemplateResult {
  const { kept, memoryOnly } = snapshot;
  return html`
    <p class="kept muted" part="kept">${t(`plan.kept-${memoryOnly ? 'page' : kept}`)}</p>
  `;
}
