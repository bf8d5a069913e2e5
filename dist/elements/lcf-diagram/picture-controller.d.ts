import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DiagramLayout } from '../../layout/diagram-types.js';
import { type PartState } from './picture-states.js';
export interface PictureActions {
    /** The layout in view; null before the first. */
    layout(): DiagramLayout | null;
    /** Title of a part, for type-ahead. */
    titleOf(id: string): string;
    pick(id: string, element: Element): void;
    /** The reader turns to the picture: a choice may follow. */
    approach(): void;
    /** Up one level. False when there is nowhere to go. */
    back(): boolean;
}
/**
 * Pointer, keyboard and focus of the picture: one tab stop that moves with the arrow keys. `hovered` and `focused`
 * are ids of parts; a part counts as focused only while the reader uses the keyboard.
 */
export declare class PictureController implements ReactiveController {
    #private;
    hovered: string | null;
    focused: string | null;
    constructor(host: ReactiveControllerHost, actions: PictureActions);
    hostDisconnected(): void;
    /** After each render. */
    paint(svg: Element | null, layout: DiagramLayout | null, states: ReadonlyMap<string, PartState>, selected: string | null): void;
    /** Moves the focus to a part, where it is in view. */
    focus(id: string): boolean;
    handlePointerOver: (event: PointerEvent) => void;
    handlePointerLeave: () => void;
    handleFocusIn: (event: FocusEvent) => void;
    handleFocusOut: () => void;
    handleKeyDown: (event: KeyboardEvent) => void;
}
