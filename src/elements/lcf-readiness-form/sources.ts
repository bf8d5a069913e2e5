import type { FrameworkNode } from '../../model/types.js';
import { assessmentOf } from '../../state/reduce.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import { answersOf } from './answers.js';
import type { Source } from './form-view.js';

/** What to call an assessment: the name of the series with its id, else the id itself. */
export function labelOfAssessment({ model, t }: WidgetView, id: string): string {
  const series = model.readiness.series.find((one) => one.id === id);
  return series?.label ?? (id === 'self' ? t('form.own-answers') : id);
}

/** Other assessments on this device with an answer to one of the conditions. */
export function sourcesOf(view: WidgetView, conditions: readonly FrameworkNode[], own: string): Source[] {
  const { stored, model } = view;
  return Object.keys(stored.assessments).flatMap((id) => {
    if (id === own) return [];
    const answers = answersOf(conditions, assessmentOf(stored, id), model.readiness.levels);
    return [...answers.values()].some(({ kind }) => kind !== 'none')
      ? [{ id, label: labelOfAssessment(view, id) }]
      : [];
  });
}
