import { conditionsOf } from '../../model/selectors.js';
import { ratingOf, valueOf, answerOf } from './answers.js';

/**
 * What a surrounding form sends: `name[condition]` for each answer, `name[condition][evidence]` and
 * `name[condition][link]` for what was written, `name-group` for the group. Null when there is nothing.
 */
function formValue(name, model, assessment) {
    if (!name)
        return null;
    const data = new FormData();
    const add = (key, value) => {
        if (value !== undefined && value !== null && value !== '')
            data.append(name + key, String(value));
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

export { formValue };
