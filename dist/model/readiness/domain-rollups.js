import { mean } from './statistics.js';

/**
 * The figures of a domain's conditions as one. Made from what is shown and nothing else, so that no hidden figure
 * can be worked out from it. Null when no condition has a figure.
 */
function domainRollup(series, group) {
    const values = group.conditions.flatMap(({ id }) => series.values.get(id) ?? []);
    const value = mean(values);
    return value === null ? null : { value, rated: values.length, conditions: group.conditions.length };
}
/** Bands for words; the limits are ours, the measure is van der Eijk's. */
function agreementBand(agreement) {
    if (agreement < 0)
        return 'camps';
    if (agreement < 0.4)
        return 'spread';
    return agreement < 0.7 ? 'lean' : 'agree';
}

export { agreementBand, domainRollup };
