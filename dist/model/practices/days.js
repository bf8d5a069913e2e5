const DAY = 86_400_000;
/** Weeks from Monday to Sunday since the first Monday of 1970, by the reader's calendar. */
function weekNumber(date) {
    const days = Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
    return Math.floor((days - 4) / 7);
}
/** The Monday a week begins with. */
function weekStart(date) {
    return new Date(date.getFullYear(), date.getMonth(), date.getDate() - ((date.getDay() + 6) % 7));
}
/** Year, month and day as `2026-11-24`, by the reader's calendar. */
function isoDay(date) {
    const pad = (value, length = 2) => String(value).padStart(length, '0');
    return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
/** A calendar day from `2026-11-24`; undefined when it is none. */
function dayOf(text) {
    const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim()) ?? []).map(Number);
    if (!year || !month || !day)
        return undefined;
    const date = new Date(year, month - 1, day);
    return date.getMonth() === month - 1 && date.getDate() === day ? date : undefined;
}

export { dayOf, isoDay, weekNumber, weekStart };
