import type { FrameworkStore } from './store.js';
import { isEmpty, parseStored } from './stored-state.js';
import type { StoredState } from './state-types.js';

/** The part of `Storage` that is used; every call may throw. */
export interface KeyValueStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * Keeps a store's entered state under one key: reads it once, then writes after each change.
 * A storage that throws turns the store to memory only, once; nothing entered is lost.
 * @param open returns the storage; called lazily because even naming `localStorage` may throw.
 * @returns stops the writing.
 */
export function persist(store: FrameworkStore, open: () => KeyValueStore, key: string): () => void {
  let written: StoredState = store.snapshot.stored;
  try {
    const saved = parseStored(open().getItem(key));
    if (saved) store.dispatch({ type: 'import', stored: saved });
    written = store.snapshot.stored;
  } catch {
    store.dispatch({ type: 'memory-only' });
  }
  return store.subscribe(({ stored }) => {
    if (stored === written) return;
    written = stored;
    try {
      if (isEmpty(stored)) open().removeItem(key);
      else open().setItem(key, JSON.stringify(stored));
    } catch {
      store.dispatch({ type: 'memory-only' });
    }
  });
}
