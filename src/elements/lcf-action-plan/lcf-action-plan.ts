import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { previousOf } from '../../model/readiness/compare.js';
import {
  entryIn,
  MOST_FOCUS,
  planRows,
  readPlan,
  togglePick,
  withField,
  type Plan,
} from '../../model/readiness/plan.js';
import { focusMarkdown, planCalendar } from '../../model/readiness/plan-export.js';
import type { VisibleReadiness, VisibleSeries } from '../../model/readiness/series-types.js';
import { assessmentOfSeries, visibleReadiness } from '../../model/readiness/visible-readiness.js';
import { conditionsOf, domainsOf } from '../../model/selectors.js';
import { printFrame } from '../shared/print-frame.js';
import { fileName, saveFile } from '../shared/save-file.js';
import { LcfWidget, type WidgetView } from '../widget/lcf-widget.js';
import { printStyles, printTemplate } from './plan-print.js';
import { planStyles } from './plan-styles.js';
import { cardsTemplate, headerTemplate, keptTemplate, listTemplate } from './plan-templates.js';
import { planLabels, planSheets, seriesName, type PlanView } from './plan-view.js';
import { plan } from '../../i18n/en/plan.js';
import { addStrings } from '../../i18n/translator.js';

addStrings(plan);

/**
 * The conditions a team works on next: picks one to three, and says what will be different, the first step,
 * who leads, by when, and how to tell that it works. Kept with the reader's other entries.
 *
 * @summary The focus conditions a team picked, and what it will do.
 * @fires {CustomEvent<{element: HTMLElement, framework: object}>} lcf-ready - First complete render. Bubbles, composed.
 * @fires {CustomEvent<{issues: Issue[]}>} lcf-config-error - The config has problems. Bubbles, composed.
 * @slot - Shown until the element is defined and has content, and when JavaScript is off.
 * @csspart header - Title and tools.
 * @csspart title - The widget's title.
 * @csspart tools - Print and save.
 * @csspart list - The conditions to pick from.
 * @csspart focus - One picked condition.
 * @cssprop [--lcf-accent=#18202c] - Fill of ticked boxes.
 * @cssprop [--lcf-font-size=max(1rem, 15px)] - The base all sizes are multiples of.
 * @cssprop [--lcf-padding] - Space around the content; 0 lets it touch the edges.
 * @example
 * <lcf-action-plan></lcf-action-plan>
 */
export class LcfActionPlan extends LcfWidget {
  static override styles = [...LcfWidget.styles, planStyles];

  /**
   * Id of the series, or of the assessment on this device, whose ratings order the conditions. Default: the
   * answers of this device, else the latest results.
   */
  @property() series = '';

  @state() private chosen: string | null = null;

  protected override renderWidget(base: WidgetView): TemplateResult {
    const view = this.#planView(base);
    const body =
      view.rows.length === 0
        ? html`
            <p class="message" part="message">${view.t('plan.empty')}</p>
          `
        : html`
            <div class="layout">${listTemplate(view)} ${cardsTemplate(view)}</div>
            ${keptTemplate(view)}
          `;
    return html`
      <div class="frame">${headerTemplate(view)} ${body}</div>
    `;
  }

  #planView(base: WidgetView): PlanView {
    const { model, stored } = base;
    const conditions = conditionsOf(model);
    const visible = visibleReadiness(model.readiness, conditions, {
      domains: domainsOf(model),
      own: stored.assessments,
    });
    const series = pickSeries(visible, this.chosen ?? this.series);
    const rows = planRows(visible, series);
    const plan = readPlan(stored.plan, conditions);
    const from = series && previousOf(visible, series);
    return {
      ...base,
      visible,
      series,
      since: from && seriesName(base, from),
      rows,
      plan,
      focus: plan.focus.flatMap((id) => rows.find(({ condition }) => condition.id === id) ?? []),
      ...this.#actions,
    };
  }

  #set(change: (plan: Plan) => Plan): Plan | null {
    const { model, stored } = this.snapshot;
    if (!model) return null;
    const plan = change(readPlan(stored.plan, conditionsOf(model)));
    this.store.dispatch({ type: 'plan', plan }, 'user');
    return plan;
  }

  #toggle = (id: string): void => {
    const plan = this.#set((before) => togglePick(before, id));
    if (plan) this.announce(this.t('plan.picked', { count: plan.focus.length, most: MOST_FOCUS }));
  };

  #addStep = (id: string, step: string): void => {
    this.#set((plan) => {
      const { step: before } = entryIn(plan, id);
      return withField(plan, id, 'step', before ? `${before}\n${step}` : step);
    });
    this.announce(this.t('plan.used'));
  };

  #findNext = (): void =>
    this.renderRoot.querySelector<HTMLInputElement>('input[type=checkbox]:not(:checked)')?.focus();

  #print = (): void => {
    const view = this.widgetView;
    if (!view) return;
    const { t } = view;
    void printFrame(this.renderRoot, {
      title: t('plan.title'),
      lang: t.locale,
      dir: t.dir,
      styles: [printStyles],
      content: printTemplate(this.#planView(view)),
    });
  };

  #save(type: string, extension: string, write: (view: PlanView) => string): void {
    const base = this.widgetView;
    if (base)
      saveFile(new Blob([write(this.#planView(base))], { type }), fileName(base.t('plan.title'), extension));
  }

  readonly #actions = {
    chooseSeries: (id: string): void => void (this.chosen = id),
    toggle: this.#toggle,
    write: (...[id, field, text]: Parameters<PlanView['write']>): void =>
      void this.#set((plan) => withField(plan, id, field, text)),
    addStep: this.#addStep,
    findNext: this.#findNext,
    print: this.#print,
    saveMarkdown: (): void =>
      this.#save('text/markdown', 'md', (view) => focusMarkdown(planSheets(view), planLabels(view))),
    saveCalendar: (): void =>
      this.#save('text/calendar', 'ics', (view) =>
        planCalendar(planSheets(view), planLabels(view), new Date()),
      ),
  };
}

/** The series asked for; else this device's answers; else the latest results. */
function pickSeries({ series }: VisibleReadiness, wanted: string): VisibleSeries | null {
  const asked = series.find(
    (one) => one.id === wanted || (wanted !== '' && assessmentOfSeries(one) === wanted),
  );
  const own = series.find(({ origin }) => origin === 'own');
  const latest = series.reduce<VisibleSeries | null>(
    (last, one) => (last && (last.period ?? '') >= (one.period ?? '') ? last : one),
    null,
  );
  return asked ?? own ?? latest;
}
