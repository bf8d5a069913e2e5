import { html, nothing, type TemplateResult } from 'lit';
import type { FrameworkNode } from '../../model/types.js';
import { ratingOf, safeEvidence, type AnswerKind } from './answers.js';
import { answerSign, answerWords, type FormView } from './form-view.js';
import { handInTemplate } from './start-templates.js';

const COUNTED = [
  ['level', 'form.rated'],
  ['na', 'form.na'],
  ['unknown', 'form.unknown'],
  ['none', 'form.not-rated'],
] as const satisfies readonly (readonly [AnswerKind, string])[];

/** All answers on one page. */
export function reviewTemplate(view: FormView): TemplateResult {
  const { t, counts, groups } = view;
  return html`
    <section class="review" part="review" aria-labelledby="review-title">
      ${view.heading(
        1,
        html`
          <span id="review-title" tabindex="-1">${t('form.review-title')}</span>
        `,
        'condition-title',
      )}
      <p class="condition-lead">${t('form.review-lead')}</p>
      <dl class="counts flow">
        ${COUNTED.map(
          ([kind, key]) => html`
            <div>
              <dt>${t(key)}</dt>
              <dd>${t.number(counts[kind])}</dd>
            </div>
          `,
        )}
      </dl>
      ${groups.map(({ domain, conditions }) => [
        domain ? view.heading(2, domain.title, 'review-domain') : nothing,
        html`
          <ul class="review-list">
            ${conditions.map((condition) => reviewRow(view, condition))}
          </ul>
        `,
      ])}
      ${handInTemplate(view)}
    </section>
  `;
}

function reviewRow(view: FormView, condition: FrameworkNode): TemplateResult {
  const { t } = view;
  const answer = view.answers.get(condition.id) ?? { kind: 'none' };
  const rating = ratingOf(view.assessment, condition.id);
  const link = safeEvidence(rating);
  return html`
    <li class="review-row">
      <span class="review-title">${condition.title}</span>
      <span class="review-answer" aria-hidden="true">${answerWords(t, answer)}</span>
      <span class="review-sign">${answerSign(view, answer)}</span>
      ${
        rating.evidence
          ? html`
              <p class="review-note text">${rating.evidence}</p>
            `
          : nothing
      }
      ${
        link
          ? html`
              <p class="review-note">
                <a href=${link} target="_blank" rel="noopener noreferrer">
                  ${t('common.new-tab', { label: link })}
                </a>
              </p>
            `
          : nothing
      }
      ${
        view.readonly || view.disabled
          ? nothing
          : html`
              <button
                type="button"
                class="link-button review-change"
                aria-label=${t('form.change-of', { title: condition.title })}
                @click=${() => view.open(condition.id)}
              >
                ${t('form.change')}
              </button>
            `
      }
    </li>
  `;
}
