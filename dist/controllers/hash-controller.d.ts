import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FrameworkStore } from '../state/store.js';
/** The id in a fragment such as `#lcf=agency`; null when there is none. */
export declare function idInHash(hash: string): string | null;
/** The fragment with the selection written into it; other parts stay. */
export declare function hashWithId(hash: string, id: string | null): string;
/** Keeps a store's selection and the URL fragment the same, while active. */
export declare class HashController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, storeOf: () => FrameworkStore);
    set active(value: boolean);
    hostConnected(): void;
    hostDisconnected(): void;
}
