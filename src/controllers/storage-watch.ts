import type { StorageWatch } from '../state/persistence.js';

/** Hears what other tabs write to this site's storage. */
export const watchStorage =
  (open: () => unknown): StorageWatch =>
  (key, heard) => {
    const listener = (event: StorageEvent): void => {
      // A cleared storage has no key.
      if ((event.key !== key && event.key !== null) || event.storageArea !== open()) return;
      heard(event.key === null ? null : event.newValue);
    };
    addEventListener('storage', listener);
    return () => removeEventListener('storage', listener);
  };
