import { MAX_OVERLAID } from '../../model/readiness/cells.js';
import { labelOf } from './results.js';

/** Takes a series out, or puts it in the first free place. */
function toggled(slots, id) {
    if (slots.includes(id))
        return slots.map((one) => (one === id ? null : one));
    const free = slots.indexOf(null);
    return free < 0 ? [...slots, id] : slots.map((one, index) => (index === free ? id : one));
}
/** The chosen series that may be shown, by place. */
function shownSeries(t, slots, series) {
    const found = slots.flatMap((id, slot) => {
        const one = series.find((candidate) => candidate.id === id);
        return one ? [{ series: one, label: labelOf(t, one), slot }] : [];
    });
    const fits = found.every(({ slot }) => slot < MAX_OVERLAID);
    return fits ? found : found.map((one, slot) => ({ ...one, slot }));
}
/** Ids from an attribute: separated by spaces or commas. */
const idsOf = (text) => (text ?? '').split(/[\s,]+/u).filter(Boolean);

export { idsOf, shownSeries, toggled };
