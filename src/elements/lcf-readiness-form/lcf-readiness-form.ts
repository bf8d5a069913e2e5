import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { writeAnswerFile, writeAnswerFragment, type AnswerSet } from '../../model/readiness/answer-file.js';
import { groupConditions } from '../../model/readiness/visible-readiness.js';
import { conditionsOf, domainsOf } from '../../model/selectors.js';
import { assessmentOf } from '../../state/reduce.js';
import type { AssessmentState, RatingState } from '../../state/state-types.js';
import { parseStored } from '../../state/stored-state.js';
import { levelStyles } from '../../styles/level-styles.js';
import { copyText } from '../shared/copy-text.js';
import { fileName, saveFile } from '../shared/save-file.js';
import { LcfWidget, type WidgetView } from '../widget/lcf-widget.js';
import { answersOf, countAnswers, firstOpen } from './answers.js';
import { conditionStyles } from './condition-styles.js';
import { conditionTemplate, headingId } from './condition-template.js';
import { consensusStyles } from './consensus-styles.js';
import { consensusTemplate, setupTemplate } from './consensus-template.js';
import { formStyles } from './form-styles.js';
import { answerSet, formEntries, randomId } from './form-value.js';
import { REVIEW, SETUP, type FormView } from './form-view.js';
import { footerTemplate, headerTemplate, keptTemplate, navTemplate } from './frame-templates.js';
import { reviewTemplate } from './review-template.js';
import { labelOfAssessment, sourcesOf } from './sources.js';
import { copyTemplate } from './start-templates.js';
import { TeamController } from './team-controller.js';
import { form } from '../../i18n/en/form.js';
import { addStrings } from '../../i18n/translator.js';

addStrings(form);

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
export class LcfReadinessForm extends LcfWidget {
  static override styles = [...LcfWidget.styles, levelStyles, formStyles, conditionStyles, consensusStyles];

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
  @state() private copy: { readonly label: string; readonly answers: AssessmentState } | null = null;
  @state() private link: FormView['link'] = null;
  readonly #internals = this.attachInternals();
  readonly #team = new TeamController(this, (selector) => (this.#focusNext = selector));
  readonly #checked = new Set<string>();
  /** Settled in each render: a config that arrives between two renders may have other conditions. */
  #step: string | null = null;
  #followed: string | null = null;
  #focusNext: string | null = null;

  /** The form the element is in. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('seats')) this.#team.suggestSeats(this.seats);
    if (changed.has('assessment')) this.link = null;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const view = this.widgetView;
    if (view) this.#setFormValue(this.#formView(view));
    if (this.#focusNext === null) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    this.#focusNext = null;
    target?.focus();
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
    this.#settleStep(base);
    const view = this.#formView(base);
    if (view.conditions.length === 0) {
      return html`
        <div class="frame">
          ${headerTemplate(view)}
          <p class="message" part="message">${view.t('form.empty')}</p>
        </div>
      `;
    }
    if (this.mode === 'facilitated' && !view.readonly) return this.#renderTeam(view);
    return html`
      <div class="frame">
        ${headerTemplate(view)} ${copyTemplate(view)}
        ${this.layout === 'page' ? this.#renderPage(view) : this.#renderSteps(view)}
      </div>
    `;
  }

  /** Follows the shared selection; else begins, or goes on, at the first condition without an answer. */
  #settleStep({ model, stored }: WidgetView): void {
    const conditions = conditionsOf(model);
    const has = (step: string | null): boolean => conditions.some(({ id }) => id === step);
    const { selection } = stored;
    if (selection !== this.#followed) {
      this.#followed = selection;
      // Votes under way are not thrown over by a choice made elsewhere.
      if (has(selection) && this.mode !== 'facilitated') this.#step = selection;
    }
    if (this.#step === REVIEW || has(this.#step)) return;
    if (this.mode === 'facilitated') {
      this.#step = SETUP;
      return;
    }
    const assessment = assessmentOf(stored, this.assessment);
    // Kept from now on, so that an answer does not move the form on by itself.
    this.#step = firstOpen(conditions, answersOf(conditions, assessment, model.readiness.levels)) ?? REVIEW;
  }

  #formView(base: WidgetView): FormView {
    const { model, stored } = base;
    const conditions = conditionsOf(model);
    const assessment = assessmentOf(stored, this.assessment);
    const answers = answersOf(conditions, assessment, model.readiness.levels);
    return {
      ...base,
      conditions,
      groups: groupConditions(conditions, domainsOf(model)),
      assessment,
      answers,
      counts: countAnswers(answers.values()),
      current: this.#step ?? REVIEW,
      readonly: this.readonly,
      disabled: this.disabled || this.formDisabled,
      checked: this.#checked,
      sources: sourcesOf(base, conditions, this.assessment),
      copied: this.copy?.answers === assessment ? this.copy.label : null,
      link: this.link,
      ...this.#actions,
    };
  }

  #setFormValue({ conditions, assessment, answers }: FormView): void {
    const data = new FormData();
    const entries = this.name ? formEntries(this.name, conditions, assessment, answers) : [];
    for (const [key, value] of entries) data.append(key, value);
    const state = JSON.stringify({ version: 1, assessments: { [this.assessment]: assessment } });
    this.#internals.setFormValue(entries.length > 0 ? data : null, state);
  }

  #renderSteps(view: FormView): TemplateResult {
    const condition = view.conditions.find(({ id }) => id === view.current);
    return html`
      <div class="layout">
        ${navTemplate(view, this.menuOpen, () => (this.menuOpen = !this.menuOpen))}
        <div class="main">
          ${keyed(view.current, condition ? conditionTemplate(view, condition) : reviewTemplate(view))}
          ${footerTemplate(view)}
        </div>
      </div>
    `;
  }

  #renderPage(view: FormView): TemplateResult {
    return html`
      <div class="main all">
        ${view.groups.map(({ domain, conditions }) => [
          domain ? view.heading(1, domain.title, 'domain-title') : null,
          conditions.map((condition) =>
            keyed(condition.id, conditionTemplate(view, condition, domain ? 2 : 1, true)),
          ),
        ])}
        ${reviewTemplate(view)} ${keptTemplate(view)}
      </div>
    `;
  }

  #renderTeam(form: FormView): TemplateResult {
    const team = this.#team.viewOf(form);
    const condition = form.conditions.find(({ id }) => id === form.current);
    const step = condition
      ? consensusTemplate(team, condition)
      : form.current === REVIEW
        ? html`
            <div class="main">${reviewTemplate(form)} ${footerTemplate(form)}</div>
          `
        : setupTemplate(team);
    return html`
      <div
        class="frame facilitated"
        @keydown=${(event: KeyboardEvent) => this.#team.handleKey(event, team, condition)}
      >
        ${keyed(form.current, step)}
      </div>
    `;
  }

  #open = (step: string): void => {
    this.menuOpen = false;
    this.#team.clear();
    if (this.layout === 'page' && this.mode !== 'facilitated') {
      this.#focusCondition(step);
      return;
    }
    this.#step = step;
    this.#focusNext = '.main [tabindex="-1"]';
    this.requestUpdate();
    if (step !== REVIEW && step !== SETUP) this.select(step);
  };

  #focusCondition(id: string): void {
    const view = this.widgetView;
    const condition = view && conditionsOf(view.model).find((node) => node.id === id);
    if (condition)
      this.renderRoot.querySelector<HTMLElement>(`#${headingId(this.#formView(view), condition)}`)?.focus();
  }

  #answer = (id: string, patch: Partial<RatingState>): void => {
    this.rate(this.assessment, id, patch);
    const view = this.widgetView;
    if (!view) return;
    const { counts, conditions, answers, t } = this.#formView(view);
    const progress = t('form.progress', { done: counts.level, total: conditions.length });
    this.announce(answers.get(id)?.kind === 'none' ? t('form.cleared') : progress);
  };

  #copyFrom = (source: string): void => {
    const { stored } = this.snapshot;
    const { ratings, respondent } = assessmentOf(stored, source);
    for (const [id, rating] of Object.entries(ratings)) this.rate(this.assessment, id, rating);
    if (respondent) this.#actions.setGroup(respondent);
    const view = this.widgetView;
    const label = view ? labelOfAssessment(view, source) : source;
    this.copy = { label, answers: assessmentOf(this.snapshot.stored, this.assessment) };
    this.announce(this.t('form.copied', { from: label }));
  };

  #undoCopy = (): void => {
    const { ratings } = assessmentOf(this.snapshot.stored, this.assessment);
    this.store.dispatch({ type: 'assessment', assessment: this.assessment, answers: null }, 'user');
    this.copy = null;
    for (const id of Object.keys(ratings)) this.sayRated(this.assessment, id);
  };

  #answerSet(): AnswerSet | null {
    const view = this.widgetView;
    if (!view) return null;
    const { model, assessment, answers } = this.#formView(view);
    return answerSet(model, this.assessment, assessment, answers, randomId());
  }

  #saveFile = (): void => {
    const set = this.#answerSet();
    if (!set) return;
    const blob = new Blob([writeAnswerFile(set)], { type: 'application/json' });
    saveFile(blob, fileName(`answers ${set.assessment} ${set.id}`, 'json'));
  };

  #copyLink = async (): Promise<void> => {
    const set = this.#answerSet();
    if (!set) return;
    const url = new URL(this.resultsUrl, document.baseURI);
    url.hash = writeAnswerFragment(set);
    const copied = await copyText(url.href);
    this.link = { href: url.href, copied };
    this.announce(this.t(copied ? 'form.link-copied' : 'form.link-shown'));
  };

  readonly #actions = {
    open: this.#open,
    answer: this.#answer,
    typed: (id: string, patch: Partial<RatingState>): void =>
      this.store.dispatch({ type: 'rate', assessment: this.assessment, id, patch }, 'user'),
    entered: (id: string): void => {
      this.#checked.add(id);
      this.requestUpdate();
      this.sayRated(this.assessment, id);
    },
    setGroup: (respondent: string): void =>
      this.store.dispatch({ type: 'respondent', assessment: this.assessment, respondent }, 'user'),
    copyFrom: this.#copyFrom,
    undoCopy: this.#undoCopy,
    saveFile: this.#saveFile,
    copyLink: (): void => void this.#copyLink(),
  };
}
