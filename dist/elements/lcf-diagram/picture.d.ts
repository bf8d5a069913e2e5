import type { PictureSource } from './picture-source.js';
/**
 * Everything at rest: rings of tree items in reading order. States and outlines are laid over it. Drawn by hand,
 * part by part; what stays from one drawing to the next keeps its element, and with it the focus.
 */
export declare class Picture {
    #private;
    readonly element: SVGElement;
    /** Drawn parts, by id. */
    get items(): ReadonlyMap<string, SVGElement>;
    draw(source: PictureSource): void;
    /** The one part Tab leads to: this one where it can be reached, else the first. */
    moveStop(id: string | null): void;
}
