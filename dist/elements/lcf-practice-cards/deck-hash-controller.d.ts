import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeckOptions } from '../../model/practices/deck-options.js';
/** Keeps a deck's choices in the URL fragment while the provider has `sync-hash`. */
export declare class DeckHashController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, apply: (options: DeckOptions) => void);
    get isActive(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    write(options: DeckOptions): void;
}
