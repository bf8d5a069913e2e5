import { css, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../../model/content/built-in-texts.js';
import { ExtraController } from '../../controllers/extra-controller.js';
import { formFirst } from '../../i18n/en/form-first.js';
import { addStrings } from '../../i18n/translator.js';
import { groupConditions } from '../../model/readiness/visible-readiness.js';
import { conditionsOf, domainsOf } from '../../model/selectors.js';
import { assessmentOf } from '../../state/reduce.js';
import type { RatingState } from '../../state/state-types.js';
import { levelStyles } from '../../styles/level-styles.js';
import { partTemplate } from '../widget/load-templates.js';
import type { WidgetBody } from '../widget/body-widget.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import { answersOf, countAnswers } from './answers.js';
import { conditionStyles } from './condition-styles.js';
import { conditionTemplate, headingId } from './condition-template.js';
import type { FormHost } from './form-host.js';
import { formStyles } from './form-styles.js';
import { REVIEW, SETUP, type FormView } from './form-view.js';
import { footerTemplate, headerTemplate, navTemplate } from './frame-templates.js';
import type { ReviewPart } from './review-part.js';
import type { TeamPart } from './team-part.js';

addStrings(formFirst);

/** All of the form but its tag and what it submits: what it shows, and where a reader is in it. */
export class FormPart implements ReactiveController, WidgetBody {
  readonly styles = css`
    ${levelStyles}
    ${formStyles}
    ${conditionStyles}
  `;
  readonly #host: FormHost;
  readonly #team: ExtraController<TeamPart>;
  readonly #review: ExtraController<ReviewPart>;
  readonly #checked = new Set<string>();
  #isMenuOpen = false;
  /** Settled in each render: a config that arrives between two renders may have other conditions. */
  #step: string | null = null;
  #followed: string | null = null;
  /** Finds what takes the focus once it is drawn; a part may still be on its way. */
  #focusNext = '';

  constructor(host: FormHost) {
    const { element } = host;
    this.#host = host;
    this.#team = new ExtraController(element, () => this.fetchTeam());
    this.#review = new ExtraController(element, () => this.fetchReview());
    element.addController(this);
  }

  async fetchTeam(): Promise<TeamPart> {
    const { TeamPart } = await import('./team-part.js');
    return new TeamPart(this.#host.element, (selector) => (this.#focusNext = selector));
  }

  async fetchReview(): Promise<ReviewPart> {
    const { ReviewPart } = await import('./review-part.js');
    const { element, rate, say, announce } = this.#host;
    return new ReviewPart({
      resultsUrl: () => element.resultsUrl,
      view: () => this.#now(),
      rate: (id, patch) => rate(element.assessment, id, patch),
      say: (id) => say(element.assessment, id),
      announce,
      redraw: () => element.requestUpdate(),
    });
  }

  /** False while the mode or the layout that the page asks for is on its way. */
  get isComplete(): boolean {
    const part = this.#isTeam ? this.#team : this.#isPage ? this.#review : null;
    return !part || part.failed || part.value !== null;
  }

  hostUpdated(): void {
    const target =
      this.#focusNext && this.#host.element.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = '';
    target.focus();
  }

  /** Back to the first condition without an answer. */
  restart(): void {
    this.#step = null;
    this.#redraw();
  }

  render(base: WidgetView): TemplateResult {
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

  #redraw(): void {
    this.#host.element.requestUpdate();
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
    const base = this.#host.view();
    return base && this.#viewOf(base);
  }

  #viewOf(base: WidgetView): FormView {
    const { assessment: id, readonly } = this.#host.element;
    const { model, stored } = base;
    const conditions = conditionsOf(model);
    const assessment = assessmentOf(stored, id);
    const answers = answersOf(conditions, assessment, model.readiness.levels);
    const disabled = this.#host.isDisabled();
    return {
      ...base,
      id,
      conditions,
      groups: groupConditions(conditions, domainsOf(model)),
      assessment,
      answers,
      counts: countAnswers(answers.values()),
      current: this.#settleStep(base, answers),
      readonly,
      disabled,
      locked: readonly || disabled,
      checked: this.#checked,
      send: this.#host.send,
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
        ${navTemplate(view, this.#isMenuOpen, () => this.#showMenu(!this.#isMenuOpen))}
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
      ? team.render(view, this.#host.element.seats, review)
      : html`
          <div class="frame">${partTemplate(view.t, this.#team)}</div>
        `;
  }

  get #isTeam(): boolean {
    const { mode, readonly } = this.#host.element;
    return mode === 'facilitated' && !readonly;
  }

  /** When the page cannot be had, its conditions are shown one at a time. */
  get #isPage(): boolean {
    return this.#host.element.layout === 'page' && !this.#isTeam && !this.#review.failed;
  }

  #showMenu(isOpen: boolean): void {
    this.#isMenuOpen = isOpen;
    this.#redraw();
  }

  readonly #actions = {
    open: (step: string): void => {
      this.#showMenu(false);
      this.#team.value?.clear();
      const { element } = this.#host;
      const view = this.#now();
      const condition = view?.conditions.find(({ id }) => id === step);
      if (view && condition && this.#isPage) {
        element.renderRoot.querySelector<HTMLElement>(`#${headingId(view, condition)}`)?.focus();
        return;
      }
      this.#step = step;
      this.#focusNext = '.main [tabindex="-1"]';
      // Also when it could not be had before.
      if (step === REVIEW) void this.#review.load();
      if (step !== REVIEW && step !== SETUP) this.#host.select(step);
    },
    answer: (id: string, patch: Partial<RatingState>): void => {
      this.#host.rate(this.#host.element.assessment, id, patch);
      const view = this.#now();
      if (!view) return;
      const { counts, conditions, answers, t } = view;
      const progress = t('form.progress', { done: counts.level, total: conditions.length });
      this.#host.announce(answers.get(id)?.kind === 'none' ? t('form.cleared') : progress);
    },
    entered: (id: string): void => {
      this.#checked.add(id);
      this.#redraw();
      this.#host.say(this.#host.element.assessment, id);
    },
  };
}
