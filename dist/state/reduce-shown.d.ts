import type { Action } from './actions.js';
import type { Snapshot, StoredState } from './state-types.js';
/** State of a reader who has entered nothing. */
export declare const EMPTY_STORED: StoredState;
/** A store's state before anything was loaded. */
export declare const INITIAL: Snapshot;
/** Gives the next snapshot. Pure; returns the same object when the action changes nothing. */
export type Reducer = (snapshot: Snapshot, action: Action) => Snapshot;
/** What happens to every widget: a config arrives, a node is chosen. What readers enter is left to `reduce`. */
export declare function reduceShown(snapshot: Snapshot, action: Action): Snapshot;
