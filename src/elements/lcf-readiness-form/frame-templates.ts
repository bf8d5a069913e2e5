import { html, nothing, type TemplateResult } from 'lit';
import type { FrameworkNode } from '../../model/types.js';
import { cssVars } from '../../styles/css-vars.js';
import { icon } from '../shared/icons.js';
import { locator } from '../shared/locator.js';
import { answerSign, REVIEW, type FormView } from './form-view.js';
import { groupTemplate } from './start-templates.js';

export function headerTemplate(view: FormView): TemplateResult {
  const { t, conditions } = view;
  return html`
    <div class="widget-header" part="header">
      <div>
        ${view.heading(0, t('form.title'), 'widget-title', 'title')}
        <p class="widget-lead">${t('form.lead', { count: conditions.length })}</p>
        ${
          view.readonly
            ? html`
                <p class="widget-lead">${t('form.readonly')}</p>
              `
            : nothing
        }
        ${groupTemplate(view)}
      </div>
      ${progressTemplate(view)}
    </div>
  `;
}

function progressTemplate({ t, counts, conditions }: FormView): TemplateResult {
  const [done, total] = [counts.level, conditions.length];
  const words = t('form.progress', { done, total });
  return html`
    <div class="progress" part="progress">
      <span aria-hidden="true">${words}</span>
      <div
        class="bar"
        role="progressbar"
        aria-label=${words}
        aria-valuemin="0"
        aria-valuemax=${total}
        aria-valuenow=${done}
        ${cssVars({ '--_lcf-done': String(total ? done / total : 0) })}
      ></div>
    </div>
  `;
}

/** The list of all conditions; on narrow containers behind a button. */
export function navTemplate(view: FormView, isOpen: boolean, toggle: () => void): TemplateResult {
  const { t, model, groups, current } = view;
  return html`
    <nav class=${isOpen ? 'nav open' : 'nav'} part="nav" aria-label=${t('form.conditions')}>
      <button
        type="button"
        class="button menu"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="nav-list"
        @click=${toggle}
      >
        ${icon('list')} ${t('form.menu')} ${icon(isOpen ? 'chevron-up' : 'chevron-down')}
      </button>
      <div class="nav-list" id="nav-list">
        ${groups.map(
          ({ domain, conditions }, index) => html`
            ${
              domain
                ? html`
                    <p class="nav-domain flow" id="domain-${index}">
                      ${locator(model, domain.id, t.dir)} ${domain.title}
                    </p>
                  `
                : nothing
            }
            <ul aria-labelledby=${domain ? `domain-${index}` : nothing}>
              ${conditions.map((condition) => navRow(view, condition))}
            </ul>
          `,
        )}
        <ul class="nav-end">
          <li>
            <button
              type="button"
              class="nav-row flow"
              aria-current=${current === REVIEW ? 'step' : nothing}
              @click=${() => view.open(REVIEW)}
            >
              ${t('form.review')}
            </button>
          </li>
        </ul>
      </div>
    </nav>
  `;
}

function navRow(view: FormView, condition: FrameworkNode): TemplateResult {
  const isCurrent = condition.id === view.current;
  const answer = view.answers.get(condition.id) ?? { kind: 'none' };
  return html`
    <li>
      <button
        type="button"
        class="nav-row flow"
        aria-current=${isCurrent ? 'step' : nothing}
        @click=${() => view.open(condition.id)}
      >
        <span class="nav-title">${condition.title}</span>
        ${
          isCurrent
            ? html`
                <span class="now" aria-hidden="true">${view.t('form.now')}</span>
              `
            : nothing
        }
        ${answerSign(view, answer)}
      </button>
    </li>
  `;
}

/** Back, where answers are kept, and next. */
export function footerTemplate(view: FormView): TemplateResult {
  const { t, conditions, current, open } = view;
  const index = current === REVIEW ? conditions.length : conditions.findIndex(({ id }) => id === current);
  const [previous, next] = [conditions[index - 1], conditions[index + 1]];
  return html`
    <div class="steps" part="footer">
      ${
        previous
          ? html`
              <button type="button" class="button back" @click=${() => open(previous.id)}>
                ${icon('chevron-start')} ${t('form.back', { title: previous.title })}
              </button>
            `
          : nothing
      }
      ${keptTemplate(view)}
      ${
        current === REVIEW
          ? nothing
          : html`
              <button type="button" class="button primary next" @click=${() => open(next?.id ?? REVIEW)}>
                ${next ? t('form.next', { title: next.title }) : t('form.review')} ${icon('chevron-end')}
              </button>
            `
      }
    </div>
  `;
}

export function keptTemplate({ t, snapshot }: FormView): TemplateResult {
  const { kept, memoryOnly } = snapshot;
  const place = memoryOnly ? 'page' : kept;
  const key = place === 'device' ? 'common.saved-here' : place === 'tab' ? 'form.kept-tab' : 'form.kept-page';
  return html`
    <p class="kept muted flow">${place === 'page' ? nothing : icon('check')} ${t(key)}</p>
  `;
}
