import { createEvent } from '../../../events/event-types.js';
import { EMPTY_PRACTICE } from '../../../state/state-types.js';

/** A person set a practice's status, bookmark or note: stores it, and says so where it changed something. */
function setPractice(element, store, id, patch) {
    const before = store.snapshot.stored;
    store.dispatch({ type: 'practice', id, patch }, 'user');
    const { stored } = store.snapshot;
    if (stored === before)
        return;
    element.dispatchEvent(createEvent('lcf-practice', { id, ...(stored.practices[id] ?? EMPTY_PRACTICE) }));
}

export { setPractice };
