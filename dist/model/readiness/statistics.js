/**
 * Small, exact statistics for ratings. Every function ignores what is not a finite number, takes lists in any
 * order and answers null when there is nothing to say, so that "no answer" never turns into a zero.
 */
/** Ten decimals: far below any rating, far above what binary fractions leave behind (3.2 − 2.4). */
const clean = (value) => Number(value.toFixed(10));
const sorted = (values) => values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
/** The sum divided by the count. */
function mean(values) {
    const known = sorted(values);
    if (known.length === 0)
        return null;
    return clean(known.reduce((sum, value) => sum + value, 0) / known.length);
}
/**
 * The value below which a share of the answers lies, by linear interpolation between the two nearest
 * answers (Hyndman & Fan 1996, type 7: what R, NumPy and spreadsheets' QUARTILE.INC use).
 * @param share from 0 (lowest) to 1 (highest)
 */
function quantile(values, share) {
    const known = sorted(values);
    const place = (known.length - 1) * Math.min(1, Math.max(0, share));
    const below = known[Math.floor(place)];
    const above = known[Math.ceil(place)];
    if (below === undefined || above === undefined)
        return null;
    return clean(below + (above - below) * (place - Math.floor(place)));
}
/** The middle answer; with an even count the mean of the two in the middle. */
const median = (values) => quantile(values, 0.5);
/** @param levels values of the scale, ascending, one for each count. */
function countedStatistics(counts, levels) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total === 0)
        return { mean: null, spread: null };
    const at = (index) => {
        let seen = 0;
        const found = counts.findIndex((count) => (seen += count) > index);
        return levels[found] ?? 0;
    };
    const share = (part) => {
        const place = (total - 1) * part;
        const [below, above] = [at(Math.floor(place)), at(Math.ceil(place))];
        return clean(below + (above - below) * (place - Math.floor(place)));
    };
    const sum = counts.reduce((all, count, index) => all + count * (levels[index] ?? 0), 0);
    return {
        mean: clean(sum / total),
        spread: {
            lowest: share(0),
            lower: share(0.25),
            middle: share(0.5),
            upper: share(0.75),
            highest: share(1),
        },
    };
}
/** As ratings are shown: one decimal, halves away from zero. */
function rounded(value) {
    return (Math.sign(value) * Math.round(Math.abs(clean(value)) * 10 + 1e-9)) / 10 || 0;
}
/**
 * The difference of two ratings as a reader works it out from the rounded figures beside it: 2.4 and 3.2
 * are always "0.8" apart, whatever the hidden decimals.
 */
function shownDifference(from, to) {
    return from == null || to == null ? null : rounded(rounded(to) - rounded(from));
}
/**
 * Agreement of answers on an ordered scale: van der Eijk's A (Quality & Quantity 35, 2001). 1: all gave the same
 * level; 0: every level as often; −1: half at each end. Chosen because it needs no distances between levels and
 * tells "spread out" from "two camps", which the spread of the middle half does not.
 * @param counts answers at each level, lowest first.
 */
function agreement(counts) {
    const levels = counts.length;
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (levels < 2 || total <= 0)
        return null;
    let rest = [...counts];
    let result = 0;
    // Peel off layers in which every level still present has the same count.
    for (let left = total; left > 0;) {
        const present = rest.filter((count) => count > 0);
        const height = Math.min(...present);
        const layer = rest.map((count) => (count > 0 ? 1 : 0));
        result += ((height * present.length) / total) * layerAgreement(layer);
        rest = rest.map((count) => (count > 0 ? count - height : 0));
        left = rest.reduce((sum, count) => sum + count, 0);
    }
    return clean(result);
}
/** A of one layer: (1 − (S − 1) / (K − 1)) × U, with U from the triples of levels that agree or disagree. */
function layerAgreement(layer) {
    const size = layer.length;
    const present = layer.filter(Boolean).length;
    if (present === size)
        return 0;
    let agreeing = 0;
    let disagreeing = 0;
    for (let low = 0; low < size; low += 1) {
        for (let middle = low + 1; middle < size; middle += 1) {
            for (let high = middle + 1; high < size; high += 1) {
                const triple = `${layer[low] ?? 0}${layer[middle] ?? 0}${layer[high] ?? 0}`;
                if (triple === '110' || triple === '011')
                    agreeing += 1;
                else if (triple === '101')
                    disagreeing += 1;
            }
        }
    }
    const pattern = agreeing + disagreeing === 0
        ? 1
        : ((size - 2) * agreeing - (size - 1) * disagreeing) / ((size - 2) * (agreeing + disagreeing));
    return pattern * (1 - (present - 1) / (size - 1));
}

export { agreement, countedStatistics, mean, median, quantile, rounded, shownDifference };
