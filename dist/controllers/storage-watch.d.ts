import type { StorageWatch } from '../state/persistence.js';
/** Hears what other tabs write to this site's storage. */
export declare const watchStorage: (open: () => unknown) => StorageWatch;
