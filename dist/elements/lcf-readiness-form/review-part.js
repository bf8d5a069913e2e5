import { nothing, html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { formReview } from '../../i18n/en/form-review.js';
import { addStrings } from '../../i18n/translator.js';
import { writeAnswerFile, writeAnswerFragment } from '../../model/readiness/answer-file.js';
import { assessmentOf } from '../../state/reduce.js';
import { copyText } from '../shared/copy-text.js';
import { saveFile, fileName } from '../shared/save-file.js';
import { answerSet, randomId } from './answer-set.js';
import { ratingOf } from './answers.js';
import { conditionTemplate } from './condition-template.js';
import { keptTemplate } from './frame-templates.js';
import { reviewStyles } from './review-styles.js';
import { reviewTemplate } from './review-template.js';
import { sourcesOf, labelOfAssessment } from './sources.js';

addStrings(formReview);
/** What comes before and after answering (copying, the review, handing in), and all of it on one page. */
class ReviewPart {
    #host;
    #copied;
    #link;
    constructor(host) {
        this.styles = reviewStyles;
        this.#copied = null;
        this.#link = null;
        this.#undoCopy = () => {
            const view = this.#host.view();
            if (!view)
                return;
            this.#copied = null;
            view.send({ type: 'assessment', assessment: view.id, answers: null });
            for (const id of Object.keys(view.assessment.ratings))
                this.#host.say(id);
        };
        this.#saveFile = () => {
            const view = this.#host.view();
            if (!view)
                return;
            const set = answerSet(view, randomId());
            const blob = new Blob([writeAnswerFile(set)], { type: 'application/json' });
            saveFile(blob, fileName(`answers ${set.assessment} ${set.id}`, 'json'));
        };
        this.#copyLink = async () => {
            const view = this.#host.view();
            if (!view)
                return;
            const url = new URL(this.#host.resultsUrl(), document.baseURI);
            url.hash = writeAnswerFragment(answerSet(view, randomId()));
            const copied = await copyText(url.href);
            this.#link = { href: url.href, copied, of: view.assessment };
            this.#host.announce(view.t(copied ? 'form.link-copied' : 'form.link-shown'));
            this.#host.redraw();
        };
        this.#host = host;
    }
    /** All answers on one page. */
    render(view) {
        return reviewTemplate(view, this.#renderHandIn(view));
    }
    /** The layout `page`: all conditions, one below the other, and the review. */
    renderPage(view) {
        return html `
      <div class="main all">
        ${view.groups.map(({ domain, conditions }) => [
            domain ? view.heading(1, domain.title, 'domain-title') : nothing,
            conditions.map((condition) => keyed(condition.id, conditionTemplate(view, condition, domain ? 2 : 1, (evidence) => foldedTemplate(view, condition, evidence)))),
        ])}
        ${this.render(view)} ${keptTemplate(view)}
      </div>
    `;
    }
    /** Offers the answers of another time as a start, as long as there are none here; and undoes that. */
    renderCopy(view) {
        const { t, counts, conditions, locked, assessment } = view;
        if (locked)
            return nothing;
        const copied = this.#copied?.answers === assessment ? this.#copied.label : null;
        if (copied !== null) {
            return html `
        <div class="message copy">
          <p>${t('form.copied', { from: copied })}</p>
          <button type="button" part="button" class="button" @click=${this.#undoCopy}>
            ${t('form.undo')}
          </button>
        </div>
      `;
        }
        const sources = counts.none < conditions.length ? [] : sourcesOf(view);
        if (sources.length === 0)
            return nothing;
        return html `
      <div class="message copy">
        <p>${t('form.copy-lead')}</p>
        ${sources.map(({ id, label }) => html `
            <button type="button" part="button" class="button" @click=${() => this.#copyFrom(id)}>
              ${t('form.copy', { from: label })}
            </button>
          `)}
      </div>
    `;
    }
    /** The finished answers as a file or a link, for whoever sums them up. */
    #renderHandIn(view) {
        const { t, counts, conditions } = view;
        if (counts.none === conditions.length)
            return nothing;
        const link = this.#link?.of === view.assessment ? this.#link : null;
        return html `
      <section class="hand-in" part="hand-in">
        ${view.heading(2, t('form.hand-in'), 'review-domain')}
        <p class="muted">${t('form.hand-in-lead')}</p>
        <div class="flow">
          <button type="button" part="button" class="button" @click=${this.#saveFile}>
            ${t('form.save-file')}
          </button>
          <button type="button" part="button" class="button" @click=${this.#copyLink}>
            ${t('form.copy-link')}
          </button>
        </div>
        ${link
            ? html `
                <label for="answer-link">${t(link.copied ? 'form.link-copied' : 'form.link-shown')}</label>
                <input part="field" class="field" id="answer-link" readonly dir="ltr" .value=${link.href} />
              `
            : nothing}
      </section>
    `;
    }
    #copyFrom(source) {
        const view = this.#host.view();
        if (!view)
            return;
        const { ratings, respondent } = assessmentOf(view.stored, source);
        for (const [id, rating] of Object.entries(ratings))
            this.#host.rate(id, rating);
        if (respondent)
            view.send({ type: 'respondent', assessment: view.id, respondent });
        const label = labelOfAssessment(view, source);
        this.#copied = { label, answers: this.#host.view()?.assessment ?? view.assessment };
        this.#host.announce(view.t('form.copied', { from: label }));
        this.#host.redraw();
    }
    #undoCopy;
    #saveFile;
    #copyLink;
}
/** Open from the start where there is something to see; after that it is the reader's. */
function foldedTemplate(view, { id }, evidence) {
    const rating = ratingOf(view.assessment, id);
    return html `
    <details class="fold" ?open=${guard([], () => !!(rating.evidence || rating.link))}>
      <summary part="link">${view.t('form.add-evidence')}</summary>
      ${evidence}
    </details>
  `;
}

export { ReviewPart };
