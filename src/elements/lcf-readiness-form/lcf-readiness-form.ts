import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { groupConditions } from '../../model/readiness/visible-readiness.js';
import { conditionsOf, domainsOf } from '../../model/selectors.js';
import { assessmentOf } from '../../state/reduce.js';
import type { RatingState } from '../../state/state-types.js';
import { levelStyles } from '../../styles/level-styles.js';
import { LcfWidget, type WidgetView } from '../widget/lcf-widget.js';
import { answersOf, countAnswers, firstOpen } from './answers.js';
import { conditionTemplate, headingId } from './condition-template.js';
import { REVIEW, type FormView } from './form-view.js';
import {
  footerTemplate,
  headerTemplate,
  keptTemplate,
  navTemplate,
  reviewTemplate,
} from './frame-templates.js';
import { conditionStyles } from './condition-styles.js';
import { formStyles } from './form-styles.js';

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
 * @csspart review - All answers on one page.
 * @csspart footer - Back and next.
 * @cssprop [--lcf-accent=#18202c] - Fill of the main button and of the chosen radio.
 * @cssprop [--lcf-font-size=max(1rem, 15px)] - The base all sizes are multiples of.
 * @cssprop [--lcf-padding] - Space around the content; 0 lets it touch the edges.
 * @example
 * <lcf-readiness-form assessment="fall-2026"></lcf-readiness-form>
 */
export class LcfReadinessForm extends LcfWidget {
  static override styles = [...LcfWidget.styles, levelStyles, formStyles, conditionStyles];

  /** Id the answers are kept under, so that there can be several: fall, spring. */
  @property() assessment = 'self';
  /** `self`: one person answers. `facilitated`: a team agrees on each level. */
  @property() mode: FormMode = 'self';
  /** `steps`: one condition at a time. `page`: all of them, one below the other. */
  @property() layout: FormLayout = 'steps';
  /** Shows answers without letting anyone change them. */
  @property({ type: Boolean }) readonly = false;

  @state() private step: string | null = null;
  @state() private menuOpen = false;
  readonly #checked = new Set<string>();
  #followed: string | null = null;
  #focusNext = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const view = this.widgetView;
    if (view) this.#settleStep(view);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focusNext) return;
    this.#focusNext = false;
    this.renderRoot.querySelector<HTMLElement>('.main [tabindex="-1"]')?.focus();
  }

  protected override renderWidget(base: WidgetView): TemplateResult {
    const view = this.#formView(base);
    const body =
      view.conditions.length === 0
        ? html`
            <p class="message" part="message">${view.t('form.empty')}</p>
          `
        : this.layout === 'page'
          ? this.#renderPage(view)
          : this.#renderSteps(view);
    return html`
      <div class="frame">${headerTemplate(view)} ${body}</div>
    `;
  }

  /** Follows the shared selection; else begins, or goes on, at the first condition without an answer. */
  #settleStep({ model, stored }: WidgetView): void {
    const conditions = conditionsOf(model);
    const has = (step: string | null): boolean => conditions.some(({ id }) => id === step);
    if (stored.selection !== this.#followed) {
      this.#followed = stored.selection;
      if (has(stored.selection)) this.step = stored.selection;
    }
    if (this.step === REVIEW || has(this.step)) return;
    const assessment = assessmentOf(stored, this.assessment);
    // Kept from now on, so that an answer does not move the form on by itself.
    this.step = firstOpen(conditions, answersOf(conditions, assessment, model.readiness.levels)) ?? REVIEW;
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
      current: this.step ?? REVIEW,
      readonly: this.readonly,
      disabled: false,
      checked: this.#checked,
      open: this.#open,
      answer: this.#answer,
      typed: this.#typed,
      entered: this.#entered,
    };
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
            keyed(condition.id, conditionTemplate(view, condition, domain ? 2 : 1)),
          ),
        ])}
        ${reviewTemplate(view)} ${keptTemplate(view)}
      </div>
    `;
  }

  #open = (step: string): void => {
    this.menuOpen = false;
    if (this.layout === 'page') {
      this.#focusCondition(step);
      return;
    }
    this.step = step;
    this.#focusNext = true;
    if (step !== REVIEW) this.select(step);
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

  #typed = (id: string, patch: Partial<RatingState>): void => {
    this.store.dispatch({ type: 'rate', assessment: this.assessment, id, patch }, 'user');
  };

  #entered = (id: string): void => {
    this.#checked.add(id);
    this.requestUpdate();
    this.sayRated(this.assessment, id);
  };
}
