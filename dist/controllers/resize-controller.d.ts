import type { ReactiveController, ReactiveControllerHost } from 'lit';
type Host = ReactiveControllerHost & HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
};
/**
 * The host's content width in whole CSS pixels, 0 before it is known. Asks for an update when it changes.
 * What is watched is an empty box of the host's width: the host itself grows as it draws for a new width, and a
 * size that changes while sizes are handed out raises an error on the page.
 */
export declare class ResizeController implements ReactiveController {
    #private;
    width: number;
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
