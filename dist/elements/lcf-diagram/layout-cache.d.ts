import type { ShownFont } from '../../controllers/text-measure-controller.js';
import type { DiagramLayout, DiagramOptions } from '../../layout/diagram-types.js';
import type { Translator } from '../../i18n/translator.js';
import type { Model } from '../../model/types.js';
/** Under this width there is no picture, so the first step starts here. */
export declare const NARROWEST = 290;
/** Widest drawing of the rings in CSS pixels. */
export declare const widestRings: (font: ShownFont | null) => number;
export interface LayoutRequest {
    readonly model: Model;
    readonly width: number;
    readonly font: ShownFont;
    readonly t: Translator;
    readonly unfolded: {
        readonly id: string;
        readonly label?: string;
    } | null;
}
/** Digits one by one: what groups thousands is slow to make, and a sign is short. */
export declare const digitsOf: (t: Translator) => (value: number) => string;
/** Lays a part out unfolded; null where that is not possible. */
export type Unfold = (model: Model, options: DiagramOptions) => DiagramLayout | null;
/** Keeps the last layouts, as opening and closing a part goes back and forth between two. */
export declare class LayoutCache {
    #private;
    layout({ model, width, font, t, unfolded }: LayoutRequest, unfold: Unfold | null): DiagramLayout;
}
