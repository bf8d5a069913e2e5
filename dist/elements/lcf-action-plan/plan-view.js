import { entryIn } from '../../model/readiness/plan.js';
import { assessmentOfSeries } from '../../model/readiness/visible-readiness.js';
import { parentOf } from '../../model/selectors.js';

/** The name of a series; a device's own answers have none of their own. */
function seriesName({ t }, series) {
    const assessment = assessmentOfSeries(series);
    if (assessment === null)
        return series.label;
    return assessment === 'self' ? t('plan.own') : t('plan.own-named', { name: assessment });
}
/** One decimal for averages, a whole number for a single person's answer. */
function ratingText({ t, series }, value) {
    const digits = series?.origin === 'own' ? 0 : 1;
    return t.number(value, { minimumFractionDigits: digits, maximumFractionDigits: 1 });
}
/** "Now 1.8" and "Aim 3 · 2027 goal", as far as they are known. */
function standing(view, { value, target }) {
    const { t, visible } = view;
    return [
        ...(value === null ? [] : [t('plan.now', { value: ratingText(view, value) })]),
        ...(target === null || !visible.target
            ? []
            : [t('plan.aim', { value: target, target: visible.target.label })]),
    ];
}
function domainOf({ model }, condition) {
    const parent = parentOf(model, condition);
    return parent?.kind === 'domain' ? parent : null;
}
const planLabels = ({ t, model }) => ({
    title: t('plan.title'),
    source: model.framework.title,
    change: t('plan.change'),
    step: t('plan.step'),
    lead: t('plan.lead-field'),
    date: t('plan.date'),
    sign: t('plan.sign'),
});
/** The picked conditions as they are printed and saved. */
function planSheets(view) {
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

export { domainOf, planLabels, planSheets, ratingText, seriesName, standing };
