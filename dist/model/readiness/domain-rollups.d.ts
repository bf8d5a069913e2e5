import type { ConditionGroup, VisibleSeries } from './series-types.js';
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
export declare function domainRollup(series: VisibleSeries, group: ConditionGroup): DomainRollup | null;
/** What a value of agreement means: `camps` below 0, `spread` below 0.4, `lean` below 0.7, else `agree`. */
export type AgreementBand = 'camps' | 'spread' | 'lean' | 'agree';
/** Bands for words; the limits are ours, the measure is van der Eijk's. */
export declare function agreementBand(agreement: number): AgreementBand;
