import type { ReactiveController, ReactiveControllerHost } from 'lit';
export type PartHost = ReactiveControllerHost & {
    readonly renderRoot: HTMLElement | DocumentFragment;
};
/**
 * Watches the box of one element of the host's own rendering. Follows the element that matches now, so that it may
 * come and go. An element whose height follows its width had better hold an empty one to be watched: a size that
 * changes while sizes are handed out raises an error on the page.
 */
export declare abstract class PartController implements ReactiveController {
    #private;
    protected readonly host: PartHost;
    constructor(host: PartHost, selector: string);
    /** Called when the element is there, and whenever its box changes. */
    protected abstract read(part: Element): void;
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
}
