import type { FrameworkNode, Model } from '../../model/types.js';
import type { CssVars } from '../../styles/css-vars.js';
export interface Hue {
    /** 1 to 4: which of the four colours and shapes; 0 for a domain, which has no shape and a colour only where one is set. */
    readonly index: number;
    readonly className: string;
    /** For `cssVars`: the district's own colour where it gave one. */
    readonly vars: CssVars;
}
/** Hue and shape of the experience or domain a node is or belongs to; undefined for everything else. */
export declare function hueOf(model: Model, node: FrameworkNode): Hue | undefined;
