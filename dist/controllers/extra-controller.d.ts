import type { ReactiveController, ReactiveControllerHost } from 'lit';
type Host = ReactiveControllerHost & {
    readonly renderRoot?: HTMLElement | DocumentFragment;
};
/**
 * A part of a widget that not every page or reader needs, fetched for those that do: its body, printing, a tour.
 * `load` is a function with a literal `import()`, so that a bundler sees it. One fetch serves all; a failure
 * is told once to `onFailure` and may be tried again. A part's `styles` join those of the widget.
 */
export declare class ExtraController<T> implements ReactiveController {
    #private;
    /** The part, once it is here. */
    value: T | null;
    /** True after a fetch that failed, until the next one. */
    failed: boolean;
    constructor(host: Host, fetchPart: () => Promise<T>, onFailure?: (error: unknown) => void);
    hostConnected(): void;
    /** For templates: the part if it is here, else null; fetches it unless that has failed. */
    ask(): T | null;
    /** Fetches the part unless it is here; resolves to null when it cannot be had. */
    load(): Promise<T | null>;
    /** The part as it is, where the page has it already. */
    give(value: T): void;
}
export {};
