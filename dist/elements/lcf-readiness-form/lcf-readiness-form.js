import { css } from 'lit';
import { property, state } from 'lit/decorators.js';
import { assessmentOf } from '../../state/reduce.js';
import { parseStored } from '../../state/stored-state.js';
import { BodyWidget } from '../widget/body-widget.js';
import { formValue } from './form-value.js';
import { sayRated, rate } from './rate.js';

var __decorate = (undefined && undefined.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
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
 * @slot heading - A heading of the page in the place of the title.
 * @slot intro - In the place of the line below the title.
 * @slot footer - Below everything.
 * @csspart header - Title and progress.
 * @csspart heading - The title, also that of a part of the form.
 * @csspart intro - The line below the title.
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
 * @csspart nav-row - A condition in that list.
 * @csspart setup - Before a team begins.
 * @csspart kept - Where answers are kept.
 * @csspart primary - The main button.
 * @example
 * <lcf-readiness-form assessment="fall-2026"></lcf-readiness-form>
 */
class LcfReadinessForm extends BodyWidget {
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
        this.formDisabled = false;
        this.#internals = this.attachInternals();
    }
    static { this.styles = [
        ...BodyWidget.styles,
        // About the height of what is to come; parts that are fetched later stand in no slot.
        css `
      slot > .loading {
        min-block-size: 110em;
      }
      @container lcf (min-width: 480px) {
        slot > .loading {
          min-block-size: 76em;
        }
      }
      @container lcf (min-width: 1000px) {
        slot > .loading {
          min-block-size: 66em;
        }
      }
    `,
    ]; }
    static { this.formAssociated = true; }
    #internals;
    /** The normalised framework that is rated; null until it has loaded. */
    get model() {
        return this.snapshot.model;
    }
    /** The form the element is in. */
    get form() {
        return this.#internals.form;
    }
    async fetchBody() {
        const { FormPart } = await import('./form-part.js');
        return new FormPart({
            element: this,
            view: () => this.widgetView,
            isDisabled: () => this.disabled || this.formDisabled,
            select: (id) => this.select(id),
            announce: (text) => this.announce(text),
            send: (action) => this.store.dispatch(action, 'user'),
            rate: (assessment, id, patch) => rate(this, this.store, assessment, id, patch),
            say: (assessment, id) => sayRated(this, this.store, assessment, id),
        });
    }
    // What is submitted comes from the store, so that it is right before anything is drawn.
    updated(changed) {
        super.updated(changed);
        const { model, stored } = this.snapshot;
        if (!model)
            return;
        const assessment = assessmentOf(stored, this.assessment);
        const kept = JSON.stringify({ version: 1, assessments: { [this.assessment]: assessment } });
        this.#internals.setFormValue(formValue(this.name, model, assessment), kept);
    }
    formDisabledCallback(disabled) {
        this.formDisabled = disabled;
    }
    formResetCallback() {
        this.store.dispatch({ type: 'assessment', assessment: this.assessment, answers: null }, 'user');
        this.body.value?.restart();
    }
    /** The browser brings back what was entered, after Back or a restart. Answers that are there win. */
    formStateRestoreCallback(state) {
        const stored = typeof state === 'string' ? parseStored(state) : null;
        const answers = stored?.assessments[this.assessment];
        if (answers && !Object.hasOwn(this.snapshot.stored.assessments, this.assessment))
            this.store.dispatch({ type: 'assessment', assessment: this.assessment, answers });
    }
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
], LcfReadinessForm.prototype, "formDisabled", void 0);

export { LcfReadinessForm };
