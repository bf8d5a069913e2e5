import { conditionsOf } from '../../model/selectors.js';
import type { Model } from '../../model/types.js';
import type { AssessmentState } from '../../state/state-types.js';
import { answerOf, ratingOf, valueOf } from './answers.js';

/**
 * What a surrounding form sends: `name[condition]` for each answer, `name[condition][evidence]` and
 * `name[condition][link]` for what was written, `name-group` for the group. Null when there is nothing.
 */
export function formValue(name: string, model: Model, assessment: AssessmentState): FormData | null {
  if (!name) return null;
  const data = new FormData();
  const add = (key: string, value: string | number | null | undefined): void => {
    if (value !== undefined && value !== null && value !== '') data.append(name + key, String(value));
  };
  for (const { id } of conditionsOf(model)) {
    const rating = ratingOf(assessment, id);
    add(`[${id}]`, valueOf(answerOf(rating, model.readiness.levels)));
    add(`[${id}][evidence]`, rating.evidence);
    add(`[${id}][link]`, rating.link);
  }
  add('-group', assessment.respondent);
  return data.keys().next().done ? null : data;
}
