import { cellOf } from '../../model/readiness/cells.js';
import { assessmentOfSeries } from '../../model/readiness/visible-readiness.js';

/** The name of a series; a device's own answers have none of their own. */
function labelOf(t, series) {
    const assessment = assessmentOfSeries(series);
    if (assessment === null)
        return series.label;
    return assessment === 'self' ? t('radar.own') : t('radar.own-named', { name: assessment });
}
const averages = new WeakMap();
/** Languages that write small decimals as JavaScript does, or with a comma. */
const POINT = /^(?:zh|en(?:-(?:AU|CA|GB|IE|NZ|US))?)$/;
const COMMA = /^(?:de|es|fr|it|pt|vi)$/;
/** An average with one decimal. */
function averageText(t, value) {
    const isPlain = value >= 0 && value < 999 && !Object.is(value, -0);
    // Making an `Intl.NumberFormat` costs milliseconds of the first drawing.
    if (isPlain && POINT.test(t.numbers))
        return oneDecimal(value);
    if (isPlain && COMMA.test(t.numbers))
        return oneDecimal(value).replace('.', ',');
    const known = averages.get(t);
    const format = known ?? new Intl.NumberFormat(t.numbers, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    if (!known)
        averages.set(t, format);
    return format.format(value);
}
/** A number as it was given, such as a target: 3, 2.5. */
function figureText(t, value) {
    const text = String(value);
    const isPlain = /^\d{1,3}\.\d{1,3}$/.test(text);
    if (isPlain && POINT.test(t.numbers))
        return text;
    return isPlain && COMMA.test(t.numbers) ? text.replace('.', ',') : t.number(value);
}
/** Rounds the digits of a number as `Intl` does: 1.45 is 1.5, which `toFixed` makes 1.4. */
function oneDecimal(value) {
    const low = Math.floor(value * 10);
    const half = (low * 10 + 5) / 100;
    return ((value < half ? low : low + 1) / 10).toFixed(1);
}
/** A rating of a series: one decimal for averages, a whole number for single answers. */
const ratingText = (t, { origin }, value) => origin === 'own' ? figureText(t, value) : averageText(t, value);
function cellText({ t, visible }, series, cell) {
    switch (cell.kind) {
        case 'value':
            return ratingText(t, series, cell.value);
        case 'hidden':
            return t('radar.hidden', { count: visible.minN });
        case 'not-applicable':
            return t('radar.not-applicable');
        case 'unknown':
            return t('radar.unknown');
        case 'not-rated':
            return t('radar.not-rated');
    }
}
/** "Teachers 3.2", "Goal 4": every figure of a condition in words. */
function valueWords(results, row) {
    const { t, shown, target } = results;
    const words = shown.map(({ series, label }) => t('radar.value-of', {
        series: label,
        value: cellText(results, series, cellOf(series, row.condition.id)),
    }));
    if (target && row.target !== null)
        words.push(t('radar.value-of', { series: target.label, value: figureText(t, row.target) }));
    return words;
}
/** The same words name a condition's controls in every view; a row lives as long as its figures. */
const valueTexts = new WeakMap();
/** Every figure of a condition in one text. */
function valuesText(results, row) {
    const known = valueTexts.get(row);
    if (known !== undefined)
        return known;
    const text = results.t.list(valueWords(results, row));
    valueTexts.set(row, text);
    return text;
}
/**
 * The name of a condition's control: what it is, where it belongs, and its figures.
 * @param condition what is written on the control, where that is more than the title.
 */
function rowName(results, row, condition = row.condition.title) {
    const { t } = results;
    const values = valuesText(results, row);
    return row.domain
        ? t('radar.axis', { condition, domain: row.domain.title, values })
        : t('radar.axis-alone', { condition, values });
}
/** What a screen reader is told once something was chosen, or nothing. */
function chosenText(results, id) {
    const { t, model, rows } = results;
    const node = id === null ? undefined : model.nodes.get(id);
    const row = rows.find(({ condition }) => condition.id === id);
    if (!node)
        return t('radar.cleared');
    if (row)
        return t('radar.selected', { condition: node.title, values: valuesText(results, row) });
    return t('radar.selected-domain', { domain: node.title, count: results.chosen.size });
}
function changeText(t, change) {
    if (change === null)
        return t('radar.change-unknown');
    if (change === 0)
        return t('radar.change-none');
    return t(change > 0 ? 'radar.change-up' : 'radar.change-down', {
        value: averageText(t, Math.abs(change)),
    });
}
function gapText(t, gap) {
    if (gap === null)
        return '–';
    if (gap === 0)
        return t('radar.gap-met');
    return t(gap > 0 ? 'radar.gap-short' : 'radar.gap-over', { value: averageText(t, Math.abs(gap)) });
}
/** The notes under the results, as sentences. Also in every export. */
function noteTexts({ t, visible, shown }) {
    const hidesSmall = visible.hidden.some(({ reason }) => reason === 'small') ||
        visible.series.some(({ hidden }) => hidden.size > 0);
    const noN = shown.filter(({ series }) => series.n === null).map(({ label }) => label);
    return [
        ...(hidesSmall ? [t('radar.note-small', { count: visible.minN })] : []),
        ...(visible.hidden.some(({ reason }) => reason === 'protects') ? [t('radar.note-protects')] : []),
        ...(noN.length > 0 ? [t('radar.note-no-n', { list: t.list(noN) })] : []),
        t('radar.note-scale', { min: visible.min, max: visible.max }),
    ];
}
/** What every file and every printed page says besides the figures: whose, on what scale, what is left out, from where, when. */
function aboutTexts(results) {
    const { t, model, shown, visible } = results;
    const date = t.dates({ dateStyle: 'long' }).format(new Date());
    const levels = visible.levels.map(({ value, label }) => t('radar.level', { value, label }));
    const people = shown.flatMap(({ series, label }) => series.n === null || series.origin === 'own'
        ? []
        : [t('radar.file-people', { series: label, count: series.n })]);
    return [
        ...people,
        t('radar.file-scale', { levels: t.list(levels) }),
        ...noteTexts(results),
        t('radar.file-source', { name: model.framework.title }),
        t('radar.file-date', { date }),
    ];
}

export { aboutTexts, averageText, cellText, changeText, chosenText, figureText, gapText, labelOf, noteTexts, ratingText, rowName, valuesText };
