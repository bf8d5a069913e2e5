import type { FrameworkNode, Model } from '../../model/types.js';
import type { CssVars } from '../../styles/css-vars.js';
export declare const SHAPE_COUNT = 4;
export interface Hue {
    /** 1 to 4: which of the four colours and shapes. */
    readonly index: number;
    readonly className: string;
    /** For `cssVars`: the district's own colour where it gave one. */
    readonly vars: CssVars;
}
/** The experience a node is or belongs to. */
export declare function experienceOf(model: Model, node: FrameworkNode): FrameworkNode | undefined;
/** Hue and shape of the experience a node belongs to; undefined for everything else, which has no hue. */
export declare function hueOf(model: Model, node: FrameworkNode): Hue | undefined;
