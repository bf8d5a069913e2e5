import { EMPTY_RATING } from '../../state/state-types.js';

/** A condition's rating in an assessment; an empty one when it has none. */
const ratingOf = (assessment, id) => Object.hasOwn(assessment.ratings, id) ? assessment.ratings[id] : EMPTY_RATING;
/** What a stored rating means on a scale. */
function answerOf(rating, levels) {
    if (rating.unknown)
        return { kind: 'unknown' };
    if (rating.value === 'na')
        return { kind: 'na' };
    const level = levels.find(({ value }) => value === rating.value);
    return level ? { kind: 'level', level } : { kind: 'none' };
}
/** The answer of each condition, by id. */
const answersOf = (conditions, assessment, levels) => new Map(conditions.map(({ id }) => [id, answerOf(ratingOf(assessment, id), levels)]));
/** How many conditions were answered in which way. */
function countAnswers(answers) {
    const counts = { level: 0, na: 0, unknown: 0, none: 0 };
    for (const { kind } of answers)
        counts[kind] += 1;
    return counts;
}
/** An answer as files and forms carry it; null for none. */
function valueOf(answer) {
    if (!answer || answer.kind === 'none')
        return null;
    return answer.kind === 'level' ? answer.level.value : answer.kind;
}
/** A web address that may become a link; empty is none, which is fine. */
const isWebAddress = (text) => /^https?:\/\/[^\s/]+\S*$/i.test(text.trim());

export { answerOf, answersOf, countAnswers, isWebAddress, ratingOf, valueOf };
