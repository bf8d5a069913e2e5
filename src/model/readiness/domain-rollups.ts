import type { ConditionGroup, VisibleSeries } from './series-types.js';
import { mean } from './statistics.js';

/** A domain in one figure. */
export interface DomainRollup {
  /** Mean of the conditions' figures that may be shown, each counting the same. */
  readonly value: number;
  /** Conditions with a figure, and all of the domain. */
  readonly rated: number;
  readonly conditions: number;
}

/**
 * The figures of a domain's conditions as one. Made from what is shown and nothing else, so that no hidden figure
 * can be worked out from it. Null when no condition has a figure.
 */
export function domainRollup(series: VisibleSeries, group: ConditionGroup): DomainRollup | null {
  const values = group.conditions.flatMap(({ id }) => series.values.get(id) ?? []);
  const value = mean(values);
  return value === null ? null : { value, rated: values.length, conditions: group.conditions.length };
}

/** What a value of agreement means: `camps` below 0, `spread` below 0.4, `lean` below 0.7, else `agree`. */
export type AgreementBand = 'camps' | 'spread' | 'lean' | 'agree';

/** Bands for words; the limits are ours, the measure is van der Eijk's. */
export function agreementBand(agreement: number): AgreementBand {
  if (agreement < 0) return 'camps';
  if (agreement < 0.4) return 'spread';
  return agreement < 0.7 ? 'lean' : 'agree';
}
