import { assessmentOf } from '../../state/reduce.js';
import { answersOf } from './answers.js';

/** What to call an assessment: the name of the series with its id, else the id itself. */
function labelOfAssessment({ model, t }, id) {
    const series = model.readiness.series.find((one) => one.id === id);
    return series?.label ?? (id === 'self' ? t('form.own-answers') : id);
}
/** Other assessments on this device with an answer to one of the conditions. */
function sourcesOf(view) {
    const { stored, model, conditions } = view;
    return Object.keys(stored.assessments).flatMap((id) => {
        if (id === view.id)
            return [];
        const answers = answersOf(conditions, assessmentOf(stored, id), model.readiness.levels);
        return [...answers.values()].some(({ kind }) => kind !== 'none')
            ? [{ id, label: labelOfAssessment(view, id) }]
            : [];
    });
}

export { labelOfAssessment, sourcesOf };
