import type { Theme } from './types.js';
/** What holds where a config says nothing. */
/** Their names come from the message catalogue, in the reader's language. */
export declare const STATUSES: readonly string[];
/** Smallest group whose answers may be shown. */
export declare const MIN_N = 10;
export declare const THEME: Theme;
