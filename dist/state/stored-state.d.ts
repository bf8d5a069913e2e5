import type { StoredState } from './state-types.js';
/**
 * Reads a stored or imported state (version 1). Never throws: parts that are not what they should be
 * are left out. Returns null when the whole is not a version 1 state.
 */
export declare function readStored(input: unknown): StoredState | null;
/** As `readStored`, from text; null when it is not JSON. */
export declare function parseStored(text: string | null): StoredState | null;
/** True when nothing has been entered. */
export declare const isEmpty: (stored: StoredState) => boolean;
/** Two states in one: entries of `above` win, one by one. */
export declare function joinStored(below: StoredState, above: StoredState): StoredState;
