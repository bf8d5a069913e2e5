import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { Deed } from './deed.js';
import type { Picture } from './picture.js';
export interface AttentionHost {
    readonly picture: Picture;
    /** The layout in view; null before the first. */
    layout(): DiagramLayout | null;
    /** Title of a part, for type-ahead. */
    titleOf(id: string): string;
    pick(id: string, element: Element): void;
    /** Up one level. False when there is nowhere to go. */
    back(): boolean;
    /** What is looked at has changed: states and outlines are to be drawn again, and nothing else. */
    paint(): void;
}
/**
 * Pointer, keyboard and focus of the picture: one tab stop that moves with the arrow keys. `hovered` and `focused`
 * are ids of parts; a part counts as focused only while the reader uses the keyboard.
 */
export declare class PictureAttention implements ReactiveController {
    #private;
    hovered: string | null;
    focused: string | null;
    constructor(element: ReactiveControllerHost, host: AttentionHost);
    hostDisconnected(): void;
    /** The part the reader last visited. */
    get active(): string | null;
    /** Takes up what happened before this was there. */
    start(): void;
    /** Moves the focus to a part, where it is in view. */
    focus(id: string): boolean;
    /** The pointer is over this; null when it has left. */
    hover(target: Element | null): void;
    focusOn(target: Element): void;
    blur(): void;
    /** What a key does on a part; false when nothing. */
    press({ key, target, at }: Deed): boolean;
}
