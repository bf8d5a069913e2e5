import type { Action, Origin } from './actions.js';
import { type Reducer } from './reduce-shown.js';
import type { Snapshot } from './state-types.js';
export type Listener = (snapshot: Snapshot, action: Action, origin: Origin) => void;
/**
 * Holds one frozen snapshot, changed only through its reducer. Listeners hear of real changes only, in
 * the order they subscribed; each hears of all changes in the order they were made, also when a
 * listener makes one.
 */
export declare class FrameworkStore {
    #private;
    constructor(reduce: Reducer);
    get snapshot(): Snapshot;
    dispatch(action: Action, origin?: Origin): void;
    /** Calls `listener` after each change until the returned function is called. */
    subscribe(listener: Listener): () => void;
}
