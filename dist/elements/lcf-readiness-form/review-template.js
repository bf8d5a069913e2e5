import { html, nothing } from 'lit';
import { ratingOf, isWebAddress } from './answers.js';
import { answerIn, answerWords, answerSign } from './form-view.js';

const COUNTED = [
    ['level', 'form.rated'],
    ['na', 'form.na'],
    ['unknown', 'form.unknown'],
    ['none', 'form.not-rated'],
];
/** All answers on one page, and how to hand them in. */
function reviewTemplate(view, handIn) {
    const { t, counts, groups } = view;
    return html `
    <section class="review" part="review" aria-labelledby="review-title">
      ${view.heading(1, html `
          <span id="review-title" tabindex="-1">${t('form.review-title')}</span>
        `, 'condition-title')}
      <p class="condition-lead">${t('form.review-lead')}</p>
      <dl class="counts flow">
        ${COUNTED.map(([kind, key]) => html `
            <div>
              <dt>${t(key)}</dt>
              <dd>${t.number(counts[kind])}</dd>
            </div>
          `)}
      </dl>
      ${groups.map(({ domain, conditions }) => [
        domain ? view.heading(2, domain.title, 'review-domain') : nothing,
        html `
          <ul class="review-list">
            ${conditions.map((condition) => reviewRow(view, condition))}
          </ul>
        `,
    ])}
      ${handIn}
    </section>
  `;
}
function reviewRow(view, condition) {
    const { t } = view;
    const answer = answerIn(view, condition);
    const { evidence, link = '' } = ratingOf(view.assessment, condition.id);
    return html `
    <li class="review-row">
      <span class="review-title">${condition.title}</span>
      <span class="review-answer" aria-hidden="true">${answerWords(t, answer)}</span>
      <span class="review-sign">${answerSign(view, answer)}</span>
      ${evidence
        ? html `
              <p class="review-note text">${evidence}</p>
            `
        : nothing}
      ${isWebAddress(link)
        ? html `
              <p class="review-note">
                <a href=${link.trim()} target="_blank" rel="noopener noreferrer">
                  ${t('common.new-tab', { label: link.trim() })}
                </a>
              </p>
            `
        : nothing}
      ${view.locked
        ? nothing
        : html `
              <button
                type="button"
                part="link"
                class="link-button review-change"
                aria-label=${t('form.change-of', { title: condition.title })}
                @click=${() => view.open(condition.id)}
              >
                ${t('form.change')}
              </button>
            `}
    </li>
  `;
}

export { reviewTemplate };
