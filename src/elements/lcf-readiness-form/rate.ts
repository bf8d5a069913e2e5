import { createEvent } from '../../events/event-types.js';
import { assessmentOf } from '../../state/reduce.js';
import { EMPTY_RATING, type RatingState } from '../../state/state-types.js';
import type { FrameworkStore } from '../../state/store.js';

/** A person rated a condition or wrote evidence: stores it, and says so where it changed something. */
export function rate(
  element: Element,
  store: FrameworkStore,
  assessment: string,
  id: string,
  patch: Partial<RatingState>,
): void {
  const before = store.snapshot.stored;
  store.dispatch({ type: 'rate', assessment, id, patch }, 'user');
  if (store.snapshot.stored !== before) sayRated(element, store, assessment, id);
}

/** Sends `lcf-rate` with a rating as it stands, for entries that are stored as they are typed. */
export function sayRated(element: Element, store: FrameworkStore, assessment: string, id: string): void {
  const rating = assessmentOf(store.snapshot.stored, assessment).ratings[id] ?? EMPTY_RATING;
  element.dispatchEvent(createEvent('lcf-rate', { assessment, id, ...rating }));
}
