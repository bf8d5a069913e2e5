import { PartController } from './part-controller.js';
/**
 * Content width of one element of the host's own rendering, in whole CSS pixels; 0 before it is known. Asks for an
 * update when the width changes.
 */
export declare class PartSizeController extends PartController {
    width: number;
    protected read(part: Element): void;
}
