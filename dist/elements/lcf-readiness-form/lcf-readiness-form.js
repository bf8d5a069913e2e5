import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { ExtraController } from '../../controllers/extra-controller.js';
import { formFirst } from '../../i18n/en/form-first.js';
import { addStrings } from '../../i18n/translator.js';
import { groupConditions } from '../../model/readiness/visible-readiness.js';
import { conditionsOf, domainsOf } from '../../model/selectors.js';
import { assessmentOf } from '../../state/reduce.js';
import { parseStored } from '../../state/stored-state.js';
import { levelStyles } from '../../styles/level-styles.js';
import { partTemplate } from '../widget/load-templates.js';
import { LcfWidget } from '../widget/lcf-widget.js';
import { answersOf, countAnswers } from './answers.js';
import { conditionStyles } from './condition-styles.js';
import { headingId, conditionTemplate } from './condition-template.js';
import { formStyles } from './form-styles.js';
import { formValue } from './form-value.js';
import { REVIEW, SETUP } from './form-view.js';
import { headerTemplate, navTemplate, footerTemplate } from './frame-templates.js';

var __decorate = (undefined && undefined.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
addStrings(formFirst);
/**
 * Rates each condition on the levels of the config, with a note and a link as evidence. Nothing is required;
 * answers stay in the reader's browser.
 *
 * @summary Rate the conditions on a rubric, with evidence.
 * @fires {CustomEvent<{element: HTMLElement, framework: object}>} lcf-ready - First complete render. Bubbles, composed.
 * @fires {CustomEvent<{issues: Issue[]}>} lcf-config-error - The config has problems. Bubbles, composed.
 * @fires {CustomEvent<RateDetail>} lcf-rate - A person rated a condition or wrote evidence. Bubbles, composed.
 * @fires {CustomEvent<SelectDetail>} lcf-select - A person opened a condition. Bubbles, composed.
 * @slot - Shown until the element is defined and has content, and when JavaScript is off.
 * @csspart header - Title and progress.
 * @csspart title - The widget's title.
 * @csspart progress - Count and bar.
 * @csspart nav - List of conditions.
 * @csspart condition - One condition.
 * @csspart condition-title - Its title.
 * @csspart question - The question to discuss.
 * @csspart levels - The levels of a condition.
 * @csspart level - One level.
 * @csspart badge - The numeral of a level.
 * @csspart evidence - Note and link.
 * @csspart group - Whom the reader answers as.
 * @csspart hand-in - Answers as a file or a link.
 * @csspart review - All answers on one page.
 * @csspart footer - Back and next.
 * @cssprop [--lcf-accent=#18202c] - Fill of the main button and of the chosen radio.
 * @cssprop [--lcf-font-size=max(1rem, 15px)] - The base all sizes are multiples of.
 * @cssprop [--lcf-padding] - Space around the content; 0 lets it touch the edges.
 * @example
 * <lcf-readiness-form assessment="fall-2026"></lcf-readiness-form>
 */
class LcfReadinessForm extends LcfWidget {
    constructor() {
        super(...arguments);
        /** Id the answers are kept under, so that there can be several: fall, spring. */
        this.assessment = 'self';
        /** `self`: one person answers. `facilitated`: a team agrees on each level. */
        this.mode = 'self';
        /** `steps`: one condition at a time. `page`: all of them, one below the other. */
        this.layout = 'steps';
        /** Shows answers without letting anyone change them. */
        this.readonly = false;
        /** Facilitated mode: how many people vote (2 to 20), until someone in the room chooses. */
        this.seats = 6;
        /** Address of the page that sums answers up; answer links lead there. Default: this page. */
        this.resultsUrl = '';
        /** Name in a surrounding `<form>`; without one nothing is submitted. */
        this.name = '';
        /** As for any control of a form: no changes, nothing submitted. */
        this.disabled = false;
        this.menuOpen = false;
        this.formDisabled = false;
        this.#internals = this.attachInternals();
        this.#team = new ExtraController(this, () => this.fetchTeam());
        this.#review = new ExtraController(this, () => this.fetchReview());
        this.#checked = new Set();
        /** Settled in each render: a config that arrives between two renders may have other conditions. */
        this.#step = null;
        this.#followed = null;
        /** Finds what takes the focus once it is drawn; a part may still be on its way. */
        this.#focusNext = '';
        this.#actions = {
            open: (step) => {
                this.menuOpen = false;
                this.#team.value?.clear();
                const view = this.#now();
                const condition = view?.conditions.find(({ id }) => id === step);
                if (view && condition && this.#isPage) {
                    this.renderRoot.querySelector(`#${headingId(view, condition)}`)?.focus();
                    return;
                }
                this.#step = step;
                this.#focusNext = '.main [tabindex="-1"]';
                // Also when it could not be had before.
                if (step === REVIEW)
                    void this.#review.load();
                this.requestUpdate();
                if (step !== REVIEW && step !== SETUP)
                    this.select(step);
            },
            answer: (id, patch) => {
                this.rate(this.assessment, id, patch);
                const view = this.#now();
                if (!view)
                    return;
                const { counts, conditions, answers, t } = view;
                const progress = t('form.progress', { done: counts.level, total: conditions.length });
                this.announce(answers.get(id)?.kind === 'none' ? t('form.cleared') : progress);
            },
            send: (action) => this.store.dispatch(action, 'user'),
            entered: (id) => {
                this.#checked.add(id);
                this.requestUpdate();
                this.sayRated(this.assessment, id);
            },
        };
    }
    static { this.styles = [...LcfWidget.styles, levelStyles, formStyles, conditionStyles]; }
    static { this.formAssociated = true; }
    #internals;
    #team;
    #review;
    #checked;
    /** Settled in each render: a config that arrives between two renders may have other conditions. */
    #step;
    #followed;
    /** Finds what takes the focus once it is drawn; a part may still be on its way. */
    #focusNext;
    /** The form the element is in. */
    get form() {
        return this.#internals.form;
    }
    async fetchTeam() {
        const { TeamPart } = await import('./team-part.js');
        return new TeamPart(this, (selector) => (this.#focusNext = selector));
    }
    async fetchReview() {
        const { ReviewPart } = await import('./review-part.js');
        return new ReviewPart({
            resultsUrl: () => this.resultsUrl,
            view: () => this.#now(),
            rate: (id, patch) => this.rate(this.assessment, id, patch),
            say: (id) => this.sayRated(this.assessment, id),
            announce: (text) => this.announce(text),
            redraw: () => this.requestUpdate(),
        });
    }
    updated(changed) {
        super.updated(changed);
        const view = this.#now();
        if (view) {
            const { id, assessment } = view;
            const kept = JSON.stringify({ version: 1, assessments: { [id]: assessment } });
            this.#internals.setFormValue(formValue(this.name, view), kept);
        }
        const target = this.#focusNext && this.renderRoot.querySelector(this.#focusNext);
        if (!target)
            return;
        this.#focusNext = '';
        target.focus();
    }
    formDisabledCallback(disabled) {
        this.formDisabled = disabled;
    }
    formResetCallback() {
        this.store.dispatch({ type: 'assessment', assessment: this.assessment, answers: null }, 'user');
        this.#step = null;
        this.requestUpdate();
    }
    /** The browser brings back what was entered, after Back or a restart. Answers that are there win. */
    formStateRestoreCallback(state) {
        const stored = typeof state === 'string' ? parseStored(state) : null;
        const answers = stored?.assessments[this.assessment];
        if (answers && !Object.hasOwn(this.snapshot.stored.assessments, this.assessment))
            this.store.dispatch({ type: 'assessment', assessment: this.assessment, answers });
    }
    renderWidget(base) {
        const view = this.#viewOf(base);
        if (view.conditions.length === 0) {
            return html `
        <div class="frame">
          ${headerTemplate(view)}
          <p class="message" part="message">${view.t('form.empty')}</p>
        </div>
      `;
        }
        if (this.#isTeam)
            return this.#renderTeam(view);
        return html `
      <div class="frame">
        ${headerTemplate(view)} ${this.#renderCopy(view)}
        ${this.#isPage ? this.#renderPage(view) : this.#renderSteps(view)}
      </div>
    `;
    }
    /** Follows the shared selection; else begins, or goes on, at the first condition without an answer. */
    #settleStep({ stored }, answers) {
        const { selection } = stored;
        const isTeam = this.#isTeam;
        if (selection !== this.#followed) {
            this.#followed = selection;
            // Votes under way are not thrown over by a choice made elsewhere.
            if (selection !== null && answers.has(selection) && !isTeam)
                this.#step = selection;
        }
        if (this.#step !== REVIEW && !answers.has(this.#step ?? '')) {
            const open = [...answers].find(([, { kind }]) => kind === 'none');
            // Kept from now on, so that an answer does not move the form on by itself.
            this.#step = isTeam ? SETUP : (open?.[0] ?? REVIEW);
        }
        return this.#step ?? REVIEW;
    }
    /** The form as it is now; null while there is no model. */
    #now() {
        const base = this.widgetView;
        return base && this.#viewOf(base);
    }
    #viewOf(base) {
        const { model, stored } = base;
        const conditions = conditionsOf(model);
        const assessment = assessmentOf(stored, this.assessment);
        const answers = answersOf(conditions, assessment, model.readiness.levels);
        const disabled = this.disabled || this.formDisabled;
        return {
            ...base,
            id: this.assessment,
            conditions,
            groups: groupConditions(conditions, domainsOf(model)),
            assessment,
            answers,
            counts: countAnswers(answers.values()),
            current: this.#settleStep(base, answers),
            readonly: this.readonly,
            disabled,
            locked: this.readonly || disabled,
            checked: this.#checked,
            ...this.#actions,
        };
    }
    #renderCopy(view) {
        const { counts, conditions, stored } = view;
        const others = Object.keys(stored.assessments).some((id) => id !== view.id);
        const review = others && counts.none === conditions.length ? this.#review.ask() : this.#review.value;
        return review?.renderCopy(view) ?? nothing;
    }
    #renderReview(view) {
        return this.#review.ask()?.render(view) ?? partTemplate(view.t, this.#review);
    }
    #renderSteps(view) {
        const condition = view.conditions.find(({ id }) => id === view.current);
        return html `
      <div class="layout">
        ${navTemplate(view, this.menuOpen, () => (this.menuOpen = !this.menuOpen))}
        <div class="main">
          ${keyed(view.current, condition ? conditionTemplate(view, condition) : this.#renderReview(view))}
          ${footerTemplate(view)}
        </div>
      </div>
    `;
    }
    #renderPage(view) {
        return this.#review.ask()?.renderPage(view) ?? partTemplate(view.t, this.#review);
    }
    #renderTeam(view) {
        const review = () => html `
      <div class="main">${this.#renderReview(view)} ${footerTemplate(view)}</div>
    `;
        const team = this.#team.ask();
        return team
            ? team.render(view, this.seats, review)
            : html `
          <div class="frame">${partTemplate(view.t, this.#team)}</div>
        `;
    }
    get #isTeam() {
        return this.mode === 'facilitated' && !this.readonly;
    }
    /** When the page cannot be had, its conditions are shown one at a time. */
    get #isPage() {
        return this.layout === 'page' && !this.#isTeam && !this.#review.failed;
    }
    #actions;
}
__decorate([
    property()
], LcfReadinessForm.prototype, "assessment", void 0);
__decorate([
    property()
], LcfReadinessForm.prototype, "mode", void 0);
__decorate([
    property()
], LcfReadinessForm.prototype, "layout", void 0);
__decorate([
    property({ type: Boolean })
], LcfReadinessForm.prototype, "readonly", void 0);
__decorate([
    property({ type: Number })
], LcfReadinessForm.prototype, "seats", void 0);
__decorate([
    property({ attribute: 'results-url' })
], LcfReadinessForm.prototype, "resultsUrl", void 0);
__decorate([
    property()
], LcfReadinessForm.prototype, "name", void 0);
__decorate([
    property({ type: Boolean, reflect: true })
], LcfReadinessForm.prototype, "disabled", void 0);
__decorate([
    state()
], LcfReadinessForm.prototype, "menuOpen", void 0);
__decorate([
    state()
], LcfReadinessForm.prototype, "formDisabled", void 0);

export { LcfReadinessForm };
