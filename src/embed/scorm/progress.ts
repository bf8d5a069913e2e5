import { conditionsOf } from '../../model/selectors.js';
import type { Model } from '../../model/types.js';
import type { StoredState } from '../../state/state-types.js';

/** How far a reader is with rating. */
export interface Progress {
  /** Every condition of one assessment has an answer. */
  readonly isRated: boolean;
  /** Mean of the ratings on the scale, 0 to 1; null before the first. */
  readonly share: number | null;
}

/** Progress of the assessment with the most answers; an answer is a value, "does not apply" or "I do not know". */
export function progressOf(model: Model, stored: StoredState): Progress {
  const conditions = conditionsOf(model);
  const low = model.readiness.levels[0]?.value ?? 1;
  const high = model.readiness.levels.at(-1)?.value ?? low + 1;
  const all = Object.values(stored.assessments).map(({ ratings }) =>
    conditions.flatMap(({ id }) => {
      const rating = Object.hasOwn(ratings, id) ? ratings[id] : undefined;
      return rating && (rating.value !== null || rating.unknown) ? [rating.value] : [];
    }),
  );
  const best = all.reduce((most, answers) => (answers.length > most.length ? answers : most), []);
  const values = best.filter((value) => typeof value === 'number');
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    isRated: conditions.length > 0 && best.length === conditions.length,
    share: values.length > 0 ? Math.min(1, Math.max(0, (mean - low) / (high - low))) : null,
  };
}
