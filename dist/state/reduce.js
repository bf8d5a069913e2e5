import { frozenCopy } from '../model/freeze.js';
import { EMPTY_PRACTICE, EMPTY_RATING } from './state-types.js';

/** State of a reader who has entered nothing. */
const EMPTY_STORED = Object.freeze({
    version: 1,
    selection: null,
    practices: Object.freeze({}),
    assessments: Object.freeze({}),
});
/** A store's state before anything was loaded. */
const INITIAL = Object.freeze({
    status: 'idle',
    failure: null,
    model: null,
    issues: Object.freeze([]),
    locale: null,
    scheme: 'auto',
    memoryOnly: false,
    kept: 'page',
    stored: EMPTY_STORED,
});
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
function reduceStored(stored, action) {
    switch (action.type) {
        case 'select':
            return stored.selection === action.id ? stored : { ...stored, selection: action.id };
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
/** The next snapshot. Pure; returns the same object when the action changes nothing. */
function reduce(snapshot, action) {
    switch (action.type) {
        case 'load':
            return {
                ...snapshot,
                status: 'loading',
                failure: null,
                model: action.fresh ? null : snapshot.model,
            };
        case 'ready':
            return { ...snapshot, status: 'ready', failure: null, model: action.model, issues: action.issues };
        case 'fail':
            return { ...snapshot, status: 'failed', failure: action.failure, issues: action.issues };
        case 'ambient': {
            const { locale, scheme } = action;
            return snapshot.locale === locale && snapshot.scheme === scheme
                ? snapshot
                : { ...snapshot, locale, scheme };
        }
        case 'kept':
            return snapshot.kept === action.place ? snapshot : { ...snapshot, kept: action.place };
        case 'memory-only':
            return snapshot.memoryOnly ? snapshot : { ...snapshot, memoryOnly: true };
        default: {
            const stored = reduceStored(snapshot.stored, action);
            return stored === snapshot.stored ? snapshot : { ...snapshot, stored };
        }
    }
}

export { EMPTY_STORED, INITIAL, assessmentOf, reduce };
