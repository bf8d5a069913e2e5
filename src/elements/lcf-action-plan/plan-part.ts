import { html, type TemplateResult } from 'lit';
import '../../model/content/built-in-texts.js';
import { plan as strings } from '../../i18n/en/plan.js';
import { addStrings } from '../../i18n/translator.js';
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
import type { WidgetBody } from '../widget/body-widget.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import { printStyles, printTemplate } from './plan-print.js';
import { planStyles } from './plan-styles.js';
import { cardsTemplate, headerTemplate, keptTemplate, listTemplate } from './plan-templates.js';
import { planLabels, planSheets, seriesName, type PlanView } from './plan-view.js';

addStrings(strings);

/** What the plan needs of its element. */
export interface PlanHost {
  readonly root: HTMLElement | DocumentFragment;
  /** Null while there is no model. */
  readonly view: () => WidgetView | null;
  readonly keep: (plan: Plan) => void;
  readonly announce: (text: string) => void;
  readonly redraw: () => void;
  /** As the page wants it, until the reader chooses. */
  readonly series: () => string;
}

/** All of the action plan but its tag: what it draws, keeps, prints and saves. */
export class PlanPart implements WidgetBody {
  readonly styles = planStyles;
  readonly isComplete = true;
  readonly #host: PlanHost;
  #chosen: string | null = null;

  constructor(host: PlanHost) {
    this.#host = host;
  }

  render(base: WidgetView): TemplateResult {
    const view = this.#planView(base);
    return html`
      <div class="frame">
        ${headerTemplate(view)}
        ${
          view.rows.length === 0
            ? html`
                <p class="message" part="message">${view.t('plan.empty')}</p>
              `
            : html`
                <div class="layout">${listTemplate(view)} ${cardsTemplate(view)}</div>
                ${keptTemplate(view)}
              `
        }
      </div>
    `;
  }

  #planView(base: WidgetView): PlanView {
    const { model, stored } = base;
    const conditions = conditionsOf(model);
    const visible = visibleReadiness(model.readiness, conditions, {
      domains: domainsOf(model),
      own: stored.assessments,
    });
    const series = pickSeries(visible, this.#chosen ?? this.#host.series());
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
    const view = this.#host.view();
    if (!view) return null;
    const plan = change(readPlan(view.stored.plan, conditionsOf(view.model)));
    this.#host.keep(plan);
    return plan;
  }

  #announce(key: 'plan.picked' | 'plan.used', params = {}): void {
    const view = this.#host.view();
    if (view) this.#host.announce(view.t(key, params));
  }

  #toggle = (id: string): void => {
    const plan = this.#set((before) => togglePick(before, id));
    if (plan) this.#announce('plan.picked', { count: plan.focus.length, most: MOST_FOCUS });
  };

  #addStep = (id: string, step: string): void => {
    this.#set((plan) => {
      const { step: before } = entryIn(plan, id);
      return withField(plan, id, 'step', before ? `${before}\n${step}` : step);
    });
    this.#announce('plan.used');
  };

  #findNext = (): void =>
    this.#host.root.querySelector<HTMLInputElement>('input[type=checkbox]:not(:checked)')?.focus();

  #print = (): void => {
    const view = this.#host.view();
    if (!view) return;
    const { t } = view;
    void printFrame(this.#host.root, {
      title: t('plan.title'),
      lang: t.locale,
      dir: t.dir,
      styles: [printStyles],
      content: printTemplate(this.#planView(view)),
    });
  };

  #save(type: string, extension: string, write: (view: PlanView) => string): void {
    const base = this.#host.view();
    if (base)
      saveFile(new Blob([write(this.#planView(base))], { type }), fileName(base.t('plan.title'), extension));
  }

  readonly #actions = {
    chooseSeries: (id: string): void => {
      this.#chosen = id;
      this.#host.redraw();
    },
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
