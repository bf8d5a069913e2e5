import { weekNumber } from './days.js';

const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The practice kept for the week of a date; null when none is. */
function weekPick(plan, date) {
    const kept = isRecord(plan) ? plan['week'] : undefined;
    if (!isRecord(kept) || kept['week'] !== weekNumber(date))
        return null;
    return typeof kept['practice'] === 'string' ? kept['practice'] : null;
}
/** The plan with a practice kept for a week, or with none; the rest of the plan stays. */
function withWeekPick(plan, date, practice) {
    const { week: _before, ...rest } = isRecord(plan) ? plan : {};
    return practice === null
        ? rest
        : { ...rest, week: { week: weekNumber(date), practice } };
}

export { weekPick, withWeekPick };
