import { plainCopy } from '../model/plain-copy.js';
import { assessmentOf } from './reduce.js';
import { EMPTY_STORED } from './reduce-shown.js';

/** Longest text kept from a stored note, so that a damaged file cannot fill the memory. */
const MAX_TEXT = 100_000;
const MAX_LINK = 2_000;
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const isPlain = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value) => (typeof value === 'string' ? value.slice(0, MAX_TEXT) : '');
function mapEntries(value, read) {
    if (!isPlain(value))
        return {};
    const entries = Object.entries(value).filter(([key, entry]) => !UNSAFE_KEYS.has(key) && isPlain(entry));
    return Object.fromEntries(entries.map(([key, entry]) => [key, read(entry)]));
}
const readPractice = (entry) => ({
    status: typeof entry['status'] === 'string' ? entry['status'] : null,
    bookmarked: entry['bookmarked'] === true,
    note: textOf(entry['note']),
});
const readValue = (value) => value === 'na' || (typeof value === 'number' && Number.isFinite(value)) ? value : null;
const readRating = (entry) => ({
    value: readValue(entry['value']),
    evidence: textOf(entry['evidence']),
    ...(textOf(entry['link']) ? { link: textOf(entry['link']).slice(0, MAX_LINK) } : {}),
    ...(entry['unknown'] === true && readValue(entry['value']) === null ? { unknown: true } : {}),
});
const readAssessment = (entry) => ({
    ratings: mapEntries(entry['ratings'], readRating),
    ...(typeof entry['respondent'] === 'string' ? { respondent: entry['respondent'].slice(0, 200) } : {}),
});
/** A copy of what JSON can say of a value; undefined when that is too large, too deep or nothing. */
function jsonCopy(value) {
    try {
        const text = JSON.stringify(plainCopy(value));
        return JSON.parse(text, (key, item) => (UNSAFE_KEYS.has(key) ? undefined : item));
    }
    catch {
        return undefined;
    }
}
/**
 * Reads a stored or imported state (version 1). Never throws: parts that are not what they should be
 * are left out. Returns null when the whole is not a version 1 state.
 */
function readStored(input) {
    try {
        return isPlain(input) && input['version'] === 1 ? readParts(input) : null;
    }
    catch {
        // A getter or proxy of the page.
        return null;
    }
}
function readParts(input) {
    const plan = isPlain(input['plan']) ? jsonCopy(input['plan']) : undefined;
    return {
        version: 1,
        selection: typeof input['selection'] === 'string' ? input['selection'] : null,
        practices: mapEntries(input['practices'], readPractice),
        assessments: mapEntries(input['assessments'], readAssessment),
        ...(plan === undefined ? {} : { plan }),
    };
}
/** As `readStored`, from text; null when it is not JSON. */
function parseStored(text) {
    if (text === null)
        return null;
    try {
        return readStored(JSON.parse(text));
    }
    catch {
        return null;
    }
}
/** True when nothing has been entered. */
const isEmpty = (stored) => JSON.stringify(stored) === JSON.stringify(EMPTY_STORED);
/** Two states in one: entries of `above` win, one by one. */
function joinStored(below, above) {
    const plan = above.plan ?? below.plan;
    const assessments = Object.entries(above.assessments).map(([id, answers]) => {
        const kept = assessmentOf(below, id);
        return [id, { ...kept, ...answers, ratings: { ...kept.ratings, ...answers.ratings } }];
    });
    return {
        version: 1,
        selection: above.selection ?? below.selection,
        practices: { ...below.practices, ...above.practices },
        assessments: { ...below.assessments, ...Object.fromEntries(assessments) },
        ...(plan === undefined ? {} : { plan }),
    };
}

export { isEmpty, joinStored, parseStored, readStored };
