import { previousOf, changeIn } from './compare.js';
import { shownDifference } from './statistics.js';

/** More than this is no focus. */
const MOST_FOCUS = 3;
const PLAN_FIELDS = ['change', 'step', 'lead', 'date', 'sign'];
const EMPTY_ENTRY = Object.freeze({ change: '', step: '', lead: '', date: '', sign: '' });
const MAX_TEXT = 10_000;
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const isPlain = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
function readEntry(input) {
    const field = (name) => {
        const value = input[name];
        const text = typeof value === 'string' ? value.slice(0, MAX_TEXT) : '';
        return name === 'date' && !isDay(text) ? '' : text;
    };
    return {
        change: field('change'),
        step: field('step'),
        lead: field('lead'),
        date: field('date'),
        sign: field('sign'),
    };
}
/**
 * A plan from stored state. Never throws: what is not a plan is left out.
 * @param conditions those there are; a pick that is gone would take the place of another.
 */
function readPlan(input, conditions) {
    if (!isPlain(input))
        return { focus: [], entries: {} };
    const focus = Array.isArray(input['focus']) ? input['focus'] : [];
    const ids = focus.filter((id) => conditions.some((condition) => condition.id === id));
    const entries = Object.entries(isPlain(input['entries']) ? input['entries'] : {}).flatMap(([id, entry]) => isPlain(entry) && !UNSAFE_KEYS.has(id) ? [[id, readEntry(entry)]] : []);
    return { focus: [...new Set(ids)].slice(0, MOST_FOCUS), entries: Object.fromEntries(entries) };
}
/** What was written about a condition; empty fields when nothing was. */
const entryIn = ({ entries }, id) => Object.hasOwn(entries, id) ? entries[id] : EMPTY_ENTRY;
/** Picks a condition, or lets it go. A fourth is not taken. */
function togglePick(plan, id) {
    if (plan.focus.includes(id))
        return { ...plan, focus: plan.focus.filter((one) => one !== id) };
    return plan.focus.length < MOST_FOCUS ? { ...plan, focus: [...plan.focus, id] } : plan;
}
const withField = (plan, id, field, text) => ({
    ...plan,
    entries: { ...plan.entries, [id]: { ...entryIn(plan, id), [field]: text } },
});
/** Below this, van der Eijk's A says that answers lie well apart. */
const WIDE = 0.5;
const MOST_GAPS = 2;
/** Conditions to suggest: the two largest gaps to the target, and the one people agree on least. */
function reasonsIn(visible, series) {
    const gaps = visible.conditions
        .map(({ id }) => ({
        id,
        gap: shownDifference(series.values.get(id), visible.target?.values.get(id)) ?? 0,
    }))
        .filter(({ gap }) => gap > 0)
        .sort((a, b) => b.gap - a.gap);
    const apart = [...series.stats]
        .map(([id, { agreement }]) => ({ id, agreement: agreement ?? 1 }))
        .filter(({ agreement }) => agreement < WIDE)
        .sort((a, b) => a.agreement - b.agreement);
    return new Map([
        ...apart.slice(0, 1).map(({ id }) => [id, 'differ']),
        ...gaps.slice(0, MOST_GAPS).map(({ id }) => [id, 'gap']),
    ]);
}
/** All conditions, the lowest rated first and those without a rating last. */
function planRows(visible, series) {
    const reasons = series ? reasonsIn(visible, series) : new Map();
    const from = series && previousOf(visible, series);
    const rows = visible.conditions.map((condition) => ({
        condition,
        value: series?.values.get(condition.id) ?? null,
        target: visible.target?.values.get(condition.id) ?? null,
        change: series && from ? changeIn({ from, to: series }, condition.id) : null,
        reason: reasons.get(condition.id) ?? null,
    }));
    return rows.sort((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity) || 0);
}

export { EMPTY_ENTRY, MOST_FOCUS, PLAN_FIELDS, entryIn, planRows, readPlan, togglePick, withField };
