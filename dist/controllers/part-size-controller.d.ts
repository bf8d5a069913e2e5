import type { ReactiveController, ReactiveControllerHost } from 'lit';
type Host = ReactiveControllerHost & {
    readonly renderRoot: HTMLElement | DocumentFragment;
};
/**
 * Content width of one element of the host's own rendering, in whole CSS pixels; 0 before it is known. Follows the
 * element that matches now, so that it may come and go. Asks for an update when the width changes. An element whose
 * height follows its width had better hold an empty one to be watched: a size that changes while sizes are handed
 * out raises an error on the page.
 */
export declare class PartSizeController implements ReactiveController {
    #private;
    width: number;
    constructor(host: Host, selector: string);
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
}
export {};
