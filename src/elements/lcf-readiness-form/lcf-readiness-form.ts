import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import '../../model/content/built-in-texts.js';
import { ExtraController } from '../../controllers/extra-controller.js';
import { formFirst } from '../../i18n/en/form-first.js';
import { addStrings } from '../../i18n/translator.js';
import { groupConditions } from '../../model/readiness/visible-readiness.js';
import { conditionsOf, domainsOf } from '../../model/selectors.js';
import type { Model } from '../../model/types.js';
import type { Action } from '../../state/actions.js';
import { assessmentOf } from '../../state/reduce.js';
import type { RatingState } from '../../state/state-types.js';
import { parseStored } from '../../state/stored-state.js';
import { levelStyles } from '../../styles/level-styles.js';
import { partTemplate } from '../widget/load-templates.js';
import { LcfWidget, type WidgetView } from '../widget/lcf-widget.js';
import { answersOf, countAnswers } from './answers.js';
import { conditionStyles } from './condition-styles.js';
import { conditionTemplate, headingId } from './condition-template.js';
import { formStyles } from './form-styles.js';
import { formValue } from './form-value.js';
import { REVIEW, SETUP, type FormView } from './form-view.js';
import { footerTemplate, headerTemplate, navTemplate } from './frame-templates.js';
import type { ReviewPart } from './review-part.js';
import type { TeamPart } from './team-part.js';

addStrings(formFirst);

export const FORM_LAYOUTS = ['steps', 'page'] as const;
export type FormLayout = (typeof FORM_LAYOUTS)[number];
export const FORM_MODES = ['self', 'facilitated'] as const;
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
export class LcfReadinessForm extends LcfWidget {
  static override styles = [...LcfWidget.styles, levelStyles, formStyles, conditionStyles];

  static formAssociated = true;

  /** Id the answers are kept under, so that there can be several: fall, spring. */
  @property() assessment = 'self';
  /** `self`: one person answers. `facilitated`: a team agrees on each level. */
  @property() mode: FormMode = 'self';
  /** `steps`: one condition at a time. `page`: all of them, one below the other. */
  @property() layout: FormLayout = 'steps';
  /** Shows answers without letting anyone change them. */
  @property({ type: Boolean }) readonly = false;
  /** Facilitated mode: how many people vote (2 to 20), until someone in the room chooses. */
  @property({ type: Number }) seats = 6;
  /** Address of the page that sums answers up; answer links lead there. Default: this page. */
  @property({ attribute: 'results-url' }) resultsUrl = '';
  /** Name in a surrounding `<form>`; without one nothing is submitted. */
  @property() name = '';
  /** As for any control of a form: no changes, nothing submitted. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  @state() private menuOpen = false;
  @state() private formDisabled = false;
  readonly #internals = this.attachInternals();
  readonly #team = new ExtraController(this, () => this.fetchTeam());
  readonly #review = new ExtraController(this, () => this.fetchReview());
  readonly #checked = new Set<string>();
  /** Settled in each render: a config that arrives between two renders may have other conditions. */
  #step: string | null = null;
  #followed: string | null = null;
  /** Finds what takes the focus once it is drawn; a part may still be on its way. */
  #focusNext = '';

  /** The normalised framework that is rated; null until it has loaded. */
  get model(): Model | null {
    return this.snapshot.model;
  }

  /** The form the element is in. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  protected async fetchTeam(): Promise<TeamPart> {
    const { TeamPart } = await import('./team-part.js');
    return new TeamPart(this, (selector) => (this.#focusNext = selector));
  }

  protected async fetchReview(): Promise<ReviewPart> {
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

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const view = this.#now();
    if (view) {
      const { id, assessment } = view;
      const kept = JSON.stringify({ version: 1, assessments: { [id]: assessment } });
      this.#internals.setFormValue(formValue(this.name, view), kept);
    }
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = '';
    target.focus();
  }

  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled;
  }

  formResetCallback(): void {
    this.store.dispatch({ type: 'assessment', assessment: this.assessment, answers: null }, 'user');
    this.#step = null;
    this.requestUpdate();
  }

  /** The browser brings back what was entered, after Back or a restart. Answers that are there win. */
  formStateRestoreCallback(state: unknown): void {
    const stored = typeof state === 'string' ? parseStored(state) : null;
    const answers = stored?.assessments[this.assessment];
    if (answers && !Object.hasOwn(this.snapshot.stored.assessments, this.assessment))
      this.store.dispatch({ type: 'assessment', assessment: this.assessment, answers });
  }

  protected override renderWidget(base: WidgetView): TemplateResult {
    const view = this.#viewOf(base);
    if (view.conditions.length === 0) {
      return html`
        <div class="frame">
          ${headerTemplate(view)}
          <p class="message" part="message">${view.t('form.empty')}</p>
        </div>
      `;
    }
    if (this.#isTeam) return this.#renderTeam(view);
    return html`
      <div class="frame">
        ${headerTemplate(view)} ${this.#renderCopy(view)}
        ${this.#isPage ? this.#renderPage(view) : this.#renderSteps(view)}
      </div>
    `;
  }

  /** Follows the shared selection; else begins, or goes on, at the first condition without an answer. */
  #settleStep({ stored }: WidgetView, answers: FormView['answers']): string {
    const { selection } = stored;
    const isTeam = this.#isTeam;
    if (selection !== this.#followed) {
      this.#followed = selection;
      // Votes under way are not thrown over by a choice made elsewhere.
      if (selection !== null && answers.has(selection) && !isTeam) this.#step = selection;
    }
    if (this.#step !== REVIEW && !answers.has(this.#step ?? '')) {
      const open = [...answers].find(([, { kind }]) => kind === 'none');
      // Kept from now on, so that an answer does not move the form on by itself.
      this.#step = isTeam ? SETUP : (open?.[0] ?? REVIEW);
    }
    return this.#step ?? REVIEW;
  }

  /** The form as it is now; null while there is no model. */
  #now(): FormView | null {
    const base = this.widgetView;
    return base && this.#viewOf(base);
  }

  #viewOf(base: WidgetView): FormView {
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

  #renderCopy(view: FormView): unknown {
    const { counts, conditions, stored } = view;
    const others = Object.keys(stored.assessments).some((id) => id !== view.id);
    const review = others && counts.none === conditions.length ? this.#review.ask() : this.#review.value;
    return review?.renderCopy(view) ?? nothing;
  }

  #renderReview(view: FormView): TemplateResult {
    return this.#review.ask()?.render(view) ?? partTemplate(view.t, this.#review);
  }

  #renderSteps(view: FormView): TemplateResult {
    const condition = view.conditions.find(({ id }) => id === view.current);
    return html`
      <div class="layout">
        ${navTemplate(view, this.menuOpen, () => (this.menuOpen = !this.menuOpen))}
        <div class="main">
          ${keyed(view.current, condition ? conditionTemplate(view, condition) : this.#renderReview(view))}
          ${footerTemplate(view)}
        </div>
      </div>
    `;
  }

  #renderPage(view: FormView): TemplateResult {
    return this.#review.ask()?.renderPage(view) ?? partTemplate(view.t, this.#review);
  }

  #renderTeam(view: FormView): TemplateResult {
    const review = (): TemplateResult => html`
      <div class="main">${this.#renderReview(view)} ${footerTemplate(view)}</div>
    `;
    const team = this.#team.ask();
    return team
      ? team.render(view, this.seats, review)
      : html`
          <div class="frame">${partTemplate(view.t, this.#team)}</div>
        `;
  }

  get #isTeam(): boolean {
    return this.mode === 'facilitated' && !this.readonly;
  }

  /** When the page cannot be had, its conditions are shown one at a time. */
  get #isPage(): boolean {
    return this.layout === 'page' && !this.#isTeam && !this.#review.failed;
  }

  readonly #actions = {
    open: (step: string): void => {
      this.menuOpen = false;
      this.#team.value?.clear();
      const view = this.#now();
      const condition = view?.conditions.find(({ id }) => id === step);
      if (view && condition && this.#isPage) {
        this.renderRoot.querySelector<HTMLElement>(`#${headingId(view, condition)}`)?.focus();
        return;
      }
      this.#step = step;
      this.#focusNext = '.main [tabindex="-1"]';
      // Also when it could not be had before.
      if (step === REVIEW) void this.#review.load();
      this.requestUpdate();
      if (step !== REVIEW && step !== SETUP) this.select(step);
    },
    answer: (id: string, patch: Partial<RatingState>): void => {
      this.rate(this.assessment, id, patch);
      const view = this.#now();
      if (!view) return;
      const { counts, conditions, answers, t } = view;
      const progress = t('form.progress', { done: counts.level, total: conditions.length });
      this.announce(answers.get(id)?.kind === 'none' ? t('form.cleared') : progress);
    },
    send: (action: Action): void => this.store.dispatch(action, 'user'),
    entered: (id: string): void => {
      this.#checked.add(id);
      this.requestUpdate();
      this.sayRated(this.assessment, id);
    },
  };
}
