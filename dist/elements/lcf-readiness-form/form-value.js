import { ratingOf, valueOf } from './answers.js';

/**
 * What a surrounding form sends: `name[condition]` for each answer, `name[condition][evidence]` and
 * `name[condition][link]` for what was written, `name-group` for the group. Null when there is nothing.
 */
function formValue(name, { conditions, assessment, answers }) {
    if (!name)
        return null;
    const data = new FormData();
    const add = (key, value) => {
        if (value !== undefined && value !== null && value !== '')
            data.append(name + key, String(value));
    };
    for (const { id } of conditions) {
        const { evidence, link } = ratingOf(assessment, id);
        add(`[${id}]`, valueOf(answers.get(id)));
        add(`[${id}][evidence]`, evidence);
        add(`[${id}][link]`, link);
    }
    add('-group', assessment.respondent);
    return data.keys().next().done ? null : data;
}

export { formValue };
