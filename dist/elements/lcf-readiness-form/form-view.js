import { html } from 'lit';
import { levelBadge } from '../shared/level-badge.js';

/** The step after the last condition. */
const REVIEW = 'lcf:review';
/** The step before the first condition, in the facilitated mode. */
const SETUP = 'lcf:setup';
/** The answer of a condition. */
const answerIn = ({ answers }, { id }) => answers.get(id) ?? { kind: 'none' };
const hidden = (words) => html `
  <span class="visually-hidden">${words}</span>
`;
/** An answer as its sign: a badge, "N/A", "?" or an empty box; words follow for screen readers. */
function answerSign({ t, model }, answer) {
    const { kind } = answer;
    const sign = kind === 'level'
        ? levelBadge(t, model.readiness.levels, answer.level.value)
        : kind === 'none'
            ? html `
            <span class="unrated"></span>
          `
            : html `
            <span class="sign" aria-hidden="true">${t(`form.${kind}-short`)}</span>
          `;
    return html `
    ${sign} ${hidden(answerWords(t, answer))}
  `;
}
/** An answer in words. */
const answerWords = (t, answer) => answer.kind === 'level'
    ? answer.level.label
    : t(answer.kind === 'none' ? 'form.not-rated' : `form.${answer.kind}`);

export { REVIEW, SETUP, answerIn, answerSign, answerWords };
