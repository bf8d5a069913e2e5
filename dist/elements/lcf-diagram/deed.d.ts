/** What a reader did, in a form that outlives its event: what acts on it may still be on its way. */
export interface Deed {
    readonly type: string;
    readonly target: Element;
    /** The key pressed; empty with a modifier, which belongs to the browser. */
    readonly key: string;
    /** Where focus or pointer come from or go to; null when that is outside of the page. */
    readonly related: EventTarget | null;
    readonly isTouch: boolean;
    /** When, on the clock of `performance.now()`. */
    readonly at: number;
    /** Keeps the browser from doing what it does; only while the event lasts. */
    prevent(): void;
}
export declare function deedOf(event: Event): Deed;
/** Deeds that the explorer is told of. */
export declare const DEEDS: readonly ['click', 'input', 'keydown', 'focusin', 'focusout', 'pointerover', 'pointerleave'];
/** Deeds that are worth waiting for what acts on them; the others are over by then. */
export declare const canWait: ({ type, target, key }: Deed) => boolean;
