import { dayOf } from '../../../model/practices/days.js';

const formats = new Map();
/** A calendar day such as `2026-11-24` as the language writes it. */
function formatDay(day, t) {
    const date = day === null ? undefined : dayOf(day);
    if (!date)
        return day ?? t('cards.no-date');
    const format = formats.get(t.locale) ?? new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' });
    formats.set(t.locale, format);
    return format.format(date);
}

export { formatDay };
