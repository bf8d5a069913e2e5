import { dayOf } from '../../../model/practices/days.js';

const writers = new WeakMap();
/** A calendar day such as `2026-11-24` as the language writes it. */
function formatDay(day, t) {
    const date = day === null ? undefined : dayOf(day);
    if (!date)
        return day ?? t('cards.no-date');
    const writer = writers.get(t) ?? t.dates({ dateStyle: 'medium' });
    writers.set(t, writer);
    return writer.format(date);
}

export { formatDay };
