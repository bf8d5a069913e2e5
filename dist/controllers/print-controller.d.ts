import type { ReactiveController, ReactiveControllerHost } from 'lit';
type Host = ReactiveControllerHost & {
    readonly isConnected: boolean;
};
/**
 * True while the page is being printed, so that a host can draw for paper what it does not show on screen.
 * Browsers take the page as it is when `beforeprint` returns: the host's update must be done by then.
 */
export declare class PrintController implements ReactiveController {
    #private;
    printing: boolean;
    /** @param flush draws the host at once. */
    constructor(host: Host, flush: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
