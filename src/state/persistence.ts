import type { FrameworkStore } from './store.js';
import { EMPTY_STORED } from './reduce-shown.js';
import { isEmpty, joinStored, parseStored } from './stored-state.js';
import type { StoredState } from './state-types.js';

/** The part of `Storage` that is used; every call may throw. */
export interface KeyValueStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Calls `heard` with each text another tab writes under `key` (null: removed) until the result is called. */
export type StorageWatch = (key: string, heard: (text: string | null) => void) => () => void;

/**
 * How a store meets what was kept. `join`: both, entries of the store first. `replace`: what was kept
 * takes the place of the store's, which belongs to another key or was written already. `keep`: the store's
 * takes the place of what was kept.
 */
export type Meeting = 'join' | 'replace' | 'keep';

/**
 * Keeps a store's entered state under one key: reads it once, then writes after each change.
 * A storage that throws turns the store to memory only, once; nothing entered is lost.
 * @param open returns the storage; called lazily because even naming `localStorage` may throw.
 * @param watch hears what other tabs write; the selection stays each tab's own.
 * @returns stops the writing and the hearing.
 */
export function persist(
  store: FrameworkStore,
  open: () => KeyValueStore,
  key: string,
  how: Meeting = 'join',
  watch?: StorageWatch,
): () => void {
  const attempt = (task: () => void): void => {
    try {
      task();
    } catch {
      store.dispatch({ type: 'memory-only' });
    }
  };
  let written: StoredState | null = null;
  const write = (stored: StoredState): void => {
    if (stored === written) return;
    written = stored;
    attempt(() => {
      if (isEmpty(stored)) open().removeItem(key);
      else open().setItem(key, JSON.stringify(stored));
    });
  };
  attempt(() => {
    const saved = how === 'keep' ? null : parseStored(open().getItem(key));
    const entered = how === 'replace' ? EMPTY_STORED : store.snapshot.stored;
    if (saved || how === 'replace')
      store.dispatch({ type: 'import', stored: joinStored(saved ?? EMPTY_STORED, entered) });
    if (how !== 'keep' && isEmpty(entered)) written = store.snapshot.stored;
  });
  write(store.snapshot.stored);
  const stopHearing = watch?.(key, (text) => {
    const saved = text === null ? EMPTY_STORED : parseStored(text);
    if (!saved) return;
    const { selection } = store.snapshot.stored;
    // Noted first: what another tab wrote need not be written again.
    written = { ...saved, selection };
    store.dispatch({ type: 'import', stored: written });
  });
  const stopWriting = store.subscribe(({ stored }) => write(stored));
  return () => {
    stopHearing?.();
    stopWriting();
  };
}
