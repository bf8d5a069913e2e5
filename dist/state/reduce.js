import { frozenCopy } from '../model/freeze.js';
import { reduceShown, EMPTY_STORED } from './reduce-shown.js';
import { EMPTY_PRACTICE, EMPTY_RATING } from './state-types.js';

const EMPTY_ASSESSMENT = Object.freeze({ ratings: Object.freeze({}) });
/** `record` with `patch` merged into one entry; the same record when nothing differs. */
function patchEntry(record, id, empty, patch) {
    const before = Object.hasOwn(record, id) ? record[id] : empty;
    const keys = Object.keys(patch);
    return keys.every((key) => before[key] === patch[key])
        ? record
        : { ...record, [id]: { ...before, ...patch } };
}
/** The record with one entry moved to the end: the order of practices is the order they changed in. */
function withLast(record, id) {
    const { [id]: last, ...rest } = record;
    return { ...rest, [id]: last };
}
/** A new value takes the place of "I do not know"; an empty link is no link. */
function patchRating(ratings, id, patch) {
    const before = Object.hasOwn(ratings, id) ? ratings[id] : EMPTY_RATING;
    const { value, evidence, link, unknown } = {
        ...before,
        ...('value' in patch ? { unknown: undefined } : {}),
        ...patch,
    };
    const after = {
        value: unknown ? null : value,
        evidence,
        ...(link ? { link } : {}),
        ...(unknown ? { unknown } : {}),
    };
    const same = ['value', 'evidence', 'link', 'unknown'].every((key) => before[key] === after[key]);
    return same ? ratings : { ...ratings, [id]: after };
}
function withoutAssessment(stored, id) {
    if (!Object.hasOwn(stored.assessments, id))
        return stored;
    const { [id]: _gone, ...assessments } = stored.assessments;
    return { ...stored, assessments };
}
function reduceEntries(stored, action) {
    switch (action.type) {
        case 'practice': {
            const practices = patchEntry(stored.practices, action.id, EMPTY_PRACTICE, action.patch);
            return practices === stored.practices
                ? stored
                : { ...stored, practices: withLast(practices, action.id) };
        }
        case 'rate': {
            const before = assessmentOf(stored, action.assessment);
            const ratings = patchRating(before.ratings, action.id, action.patch);
            return ratings === before.ratings
                ? stored
                : withAssessment(stored, action.assessment, { ...before, ratings });
        }
        case 'assessment':
            return action.answers
                ? withAssessment(stored, action.assessment, action.answers)
                : withoutAssessment(stored, action.assessment);
        case 'respondent': {
            const before = assessmentOf(stored, action.assessment);
            return before.respondent === action.respondent
                ? stored
                : withAssessment(stored, action.assessment, { ...before, respondent: action.respondent });
        }
        case 'plan':
            return stored.plan === action.plan ? stored : { ...stored, plan: frozenCopy(action.plan) };
        case 'import':
            return action.stored;
        case 'reset':
            return EMPTY_STORED;
        default:
            return stored;
    }
}
/** One assessment of a state; an empty one when nobody has answered it. */
function assessmentOf(stored, assessment) {
    return Object.hasOwn(stored.assessments, assessment)
        ? stored.assessments[assessment]
        : EMPTY_ASSESSMENT;
}
const withAssessment = (stored, id, assessment) => ({
    ...stored,
    assessments: { ...stored.assessments, [id]: assessment },
});
/** All that can happen, with what readers enter. */
const reduce = (snapshot, action) => {
    const stored = reduceEntries(snapshot.stored, action);
    return stored === snapshot.stored ? reduceShown(snapshot, action) : { ...snapshot, stored };
};

export { assessmentOf, reduce };
