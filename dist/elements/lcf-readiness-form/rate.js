import { createEvent } from '../../events/event-types.js';
import { assessmentOf } from '../../state/reduce.js';
import { EMPTY_RATING } from '../../state/state-types.js';

/** A person rated a condition or wrote evidence: stores it, and says so where it changed something. */
function rate(element, store, assessment, id, patch) {
    const before = store.snapshot.stored;
    store.dispatch({ type: 'rate', assessment, id, patch }, 'user');
    if (store.snapshot.stored !== before)
        sayRated(element, store, assessment, id);
}
/** Sends `lcf-rate` with a rating as it stands, for entries that are stored as they are typed. */
function sayRated(element, store, assessment, id) {
    const rating = assessmentOf(store.snapshot.stored, assessment).ratings[id] ?? EMPTY_RATING;
    element.dispatchEvent(createEvent('lcf-rate', { assessment, id, ...rating }));
}

export { rate, sayRated };
