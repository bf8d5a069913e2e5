import { type PropertyValues } from 'lit';
import type { Model } from '../../model/types.js';
import { BodyWidget } from '../widget/body-widget.js';
import type { FormPart } from './form-part.js';
export declare const FORM_LAYOUTS: readonly ['steps', 'page'];
export type FormLayout = (typeof FORM_LAYOUTS)[number];
export declare const FORM_MODES: readonly ['self', 'facilitated'];
export type FormMode = (typeof FORM_MODES)[number];
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
export declare class LcfReadinessForm extends BodyWidget<FormPart> {
    #private;
    static styles: import("lit").CSSResult[];
    static formAssociated: boolean;
    /** Id the answers are kept under, so that there can be several: fall, spring. */
    assessment: string;
    /** `self`: one person answers. `facilitated`: a team agrees on each level. */
    mode: FormMode;
    /** `steps`: one condition at a time. `page`: all of them, one below the other. */
    layout: FormLayout;
    /** Shows answers without letting anyone change them. */
    readonly: boolean;
    /** Facilitated mode: how many people vote (2 to 20), until someone in the room chooses. */
    seats: number;
    /** Address of the page that sums answers up; answer links lead there. Default: this page. */
    resultsUrl: string;
    /** Name in a surrounding `<form>`; without one nothing is submitted. */
    name: string;
    /** As for any control of a form: no changes, nothing submitted. */
    disabled: boolean;
    private formDisabled;
    /** The normalised framework that is rated; null until it has loaded. */
    get model(): Model | null;
    /** The form the element is in. */
    get form(): HTMLFormElement | null;
    protected fetchBody(): Promise<FormPart>;
    protected updated(changed: PropertyValues): void;
    formDisabledCallback(disabled: boolean): void;
    formResetCallback(): void;
    /** The browser brings back what was entered, after Back or a restart. Answers that are there win. */
    formStateRestoreCallback(state: unknown): void;
}
