import type { ReactiveControllerHost } from 'lit';
import { type ShownFont } from '../../controllers/text-measure-controller.js';
import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { Model } from '../../model/types.js';
import type { Translator } from '../../i18n/translator.js';
import type { CssVars } from '../../styles/css-vars.js';
import type * as unfolding from './unfolding.js';
/** For the frame of the drawing: its width, and the box of what stands in the middle. */
export declare const drawingVars: (layout: DiagramLayout | null, width: string | undefined) => CssVars;
type Host = ReactiveControllerHost & {
    readonly renderRoot: HTMLElement | DocumentFragment;
};
interface Words {
    readonly model: Model;
    readonly t: Translator;
}
/**
 * The room for the picture and the layout in it. Measures, lays out, and hands on what moves from one layout to the
 * next when a part unfolds or folds. The host renders `.frame`, and `.stage > .width`: an empty box as wide as it.
 */
export declare class PictureStage {
    #private;
    layout: DiagramLayout | null;
    constructor(host: Host);
    get font(): ShownFont | null;
    /** How much larger than usual the reader's text is. */
    get zoom(): number;
    /** What unfolding takes; null until it is there. */
    get unfolding(): typeof unfolding | null;
    get isMoving(): boolean;
    /** The model the picture is drawn from. Stays while others come that draw the same. */
    pictured(model: Model): Model;
    /** Nothing is in view: the next layout appears without moving. */
    clear(): void;
    /** False where a picture would have no room, so far as is known. */
    fits(model: Model, width: number): boolean;
    /**
     * Lays out what is to be seen.
     * @param width of the widget.
     * @returns false when there is no room for it.
     */
    show(words: Words, width: number, unfolded: string | null): boolean;
    /** Fetches what unfolding takes before it is asked for, where it may be. */
    prepare(): void;
    /** Lays out for paper, at once. */
    showOnPaper(words: Words): boolean;
    /** All rings at the size of a page; null before the font is known. */
    paperLayout(words: Words): DiagramLayout | null;
    /** After an update of the host. */
    paint(): void;
    /** Room to unfold a part. */
    get canUnfold(): boolean;
    /** Whether the details can stand at the side; sizes as in the styles of `.wide > .side-by-side`. */
    hasRoomBeside(unfolded: string | null): boolean;
    /** Width of the drawing, as CSS. Undefined before the room is known. */
    get pictureWidth(): string | undefined;
}
export {};
