import type { ReactiveControllerHost } from 'lit';
import { type ShownFont } from '../../controllers/text-measure-controller.js';
import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { Model } from '../../model/types.js';
import type { Translator } from '../../i18n/translator.js';
import type { CssVars } from '../../styles/css-vars.js';
import { type LayoutRequest, type Unfold } from './layout-cache.js';
/** Text size where nobody has changed it. */
export declare const BASE = 16;
/** For the frame of the drawing: its width, and the box of what stands in the middle. */
export declare const drawingVars: (layout: DiagramLayout | null, width: string | undefined) => CssVars;
type Host = ReactiveControllerHost & {
    readonly renderRoot: HTMLElement | DocumentFragment;
};
export interface Words {
    readonly model: Model;
    readonly t: Translator;
}
/** How a part comes to stand unfolded; brought by what a reader asks for. */
export interface Unfolder {
    readonly layout: Unfold | null;
    /** What is to stand unfolded, and what is written there; null for all rings. */
    wanted(words: Words): LayoutRequest['unfolded'];
    /** A layout takes the place of the last, or stays in another room. */
    change(model: Model, from: DiagramLayout, to: DiagramLayout): void;
    /** Nothing is in view any more. */
    stop(): void;
}
/**
 * The room for the picture and the layout in it. The host renders `.frame`, and `.stage > .width`: an empty box as wide as it.
 */
export declare class PictureStage {
    #private;
    layout: DiagramLayout | null;
    unfolder: Unfolder | null;
    /** @param width of the widget in CSS pixels, 0 before it is known. */
    constructor(host: Host, width: () => number);
    get font(): ShownFont | null;
    /** How much larger than usual the reader's text is. */
    get zoom(): number;
    /** Width of the widget. */
    get width(): number;
    /** The model the picture is drawn from. Stays while others come that draw the same. */
    pictured(model: Model): Model;
    /** Nothing is in view: the next layout appears without moving. */
    clear(): void;
    /** False where a picture would have no room, so far as is known. */
    fits(model: Model): boolean;
    /**
     * Lays out what is to be seen.
     * @returns false when there is no room for it.
     */
    show(words: Words): boolean;
    /** Lays out for paper, at once. */
    showOnPaper(words: Words): boolean;
    /** All rings at the size of a page; null before the font is known. */
    paperLayout(words: Words): DiagramLayout | null;
    /** Width that a layout is drawn in. What is unfolded needs all the room there is. */
    widthOf(layout: DiagramLayout | null): number;
    /** Width of the drawing, as CSS. Undefined before the room is known. */
    get pictureWidth(): string | undefined;
}
export {};
