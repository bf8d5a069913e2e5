import { entryIn, type Plan, type PlanField, type PlanRow } from '../../model/readiness/plan.js';
import type { PlanSheet, PlanLabels } from '../../model/readiness/plan-export.js';
import type { VisibleReadiness, VisibleSeries } from '../../model/readiness/series-types.js';
import { assessmentOfSeries } from '../../model/readiness/visible-readiness.js';
import { parentOf } from '../../model/selectors.js';
import type { FrameworkNode } from '../../model/types.js';
import type { WidgetView } from '../widget/lcf-widget.js';

/** What the plan's templates draw from, and what they may ask for. */
export interface PlanView extends WidgetView {
  readonly visible: VisibleReadiness;
  readonly series: VisibleSeries | null;
  /** Name of the same group's last time; null when there is none. */
  readonly since: string | null;
  readonly rows: readonly PlanRow[];
  readonly plan: Plan;
  readonly focus: readonly PlanRow[];
  readonly chooseSeries: (id: string) => void;
  readonly toggle: (id: string) => void;
  readonly write: (id: string, field: PlanField, text: string) => void;
  readonly addStep: (id: string, step: string) => void;
  readonly findNext: () => void;
  readonly print: () => void;
  readonly saveMarkdown: () => void;
  readonly saveCalendar: () => void;
}

/** The name of a series; a device's own answers have none of their own. */
export function seriesName({ t }: WidgetView, series: VisibleSeries): string {
  const assessment = assessmentOfSeries(series);
  if (assessment === null) return series.label;
  return assessment === 'self' ? t('plan.own') : t('plan.own-named', { name: assessment });
}

/** One decimal for averages, a whole number for a single person's answer. */
export function ratingText({ t, series }: PlanView, value: number): string {
  const digits = series?.origin === 'own' ? 0 : 1;
  return t.number(value, { minimumFractionDigits: digits, maximumFractionDigits: 1 });
}

/** "Now 1.8" and "Aim 3 · 2027 goal", as far as they are known. */
export function standing(view: PlanView, { value, target }: PlanRow): string[] {
  const { t, visible } = view;
  return [
    ...(value === null ? [] : [t('plan.now', { value: ratingText(view, value) })]),
    ...(target === null || !visible.target
      ? []
      : [t('plan.aim', { value: target, target: visible.target.label })]),
  ];
}

export function domainOf({ model }: WidgetView, condition: FrameworkNode): FrameworkNode | null {
  const parent = parentOf(model, condition);
  return parent?.kind === 'domain' ? parent : null;
}

export const planLabels = ({ t, model }: WidgetView): PlanLabels => ({
  title: t('plan.title'),
  source: model.framework.title,
  change: t('plan.change'),
  step: t('plan.step'),
  lead: t('plan.lead-field'),
  date: t('plan.date'),
  sign: t('plan.sign'),
});

/** The picked conditions as they are printed and saved. */
export function planSheets(view: PlanView): PlanSheet[] {
  const days = view.t.dates({ dateStyle: 'long', timeZone: 'UTC' });
  return view.focus.map((row) => {
    const entry = entryIn(view.plan, row.condition.id);
    return {
      id: row.condition.id,
      title: row.condition.title,
      standing: standing(view, row).join('. '),
      entry,
      day: entry.date ? days.format(new Date(entry.date)) : '',
    };
  });
}
