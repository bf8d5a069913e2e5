import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reducer } from '../state/reduce-shown.js';
import { FrameworkStore } from '../state/store.js';
type Host = ReactiveControllerHost & HTMLElement;
/** The nearest `<lcf-framework>` around an element, through shadow roots and slots. */
export declare function providerOf(element: Element): HTMLElement | null;
/**
 * Finds the store an element draws from: its own once it has a config of its own, else the nearest
 * provider's, else its own with the built-in framework. Asks for an update whenever that store changes.
 */
export declare class StoreController implements ReactiveController {
    #private;
    readonly own: FrameworkStore;
    /** @param reduce what can happen to the element's own store. */
    constructor(host: Host, onChange: () => void, reduce: Reducer);
    get store(): FrameworkStore;
    /** True when a provider above the element holds the state. */
    get isProvided(): boolean;
    /** Whether the element has a config of its own, which outranks any provider. Set on each connection. */
    set useOwn(value: boolean);
    hostConnected(): void;
    hostUpdate(): void;
    hostDisconnected(): void;
}
export {};
