import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeckOptions } from '../../model/practices/deck-options.js';
/** Keeps a deck's choices in the URL fragment while the provider has `sync-hash`; fetched by pages that want it. */
export declare class DeckHash implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, apply: (options: DeckOptions) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    write(options: DeckOptions): void;
}
