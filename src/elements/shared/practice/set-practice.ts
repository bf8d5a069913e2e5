import { createEvent } from '../../../events/event-types.js';
import { EMPTY_PRACTICE, type PracticeState } from '../../../state/state-types.js';
import type { FrameworkStore } from '../../../state/store.js';

/** A person set a practice's status, bookmark or note: stores it, and says so where it changed something. */
export function setPractice(
  element: Element,
  store: FrameworkStore,
  id: string,
  patch: Partial<PracticeState>,
): void {
  const before = store.snapshot.stored;
  store.dispatch({ type: 'practice', id, patch }, 'user');
  const { stored } = store.snapshot;
  if (stored === before) return;
  element.dispatchEvent(createEvent('lcf-practice', { id, ...(stored.practices[id] ?? EMPTY_PRACTICE) }));
}
