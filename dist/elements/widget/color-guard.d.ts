import type { Scheme, Theme } from '../../model/types.js';
import type { CssVars } from '../../styles/css-vars.js';
/**
 * Holds the colours that a page's CSS sets to the contrast that those of a config have. Reads them off the
 * element in both schemes, together with those of the theme, and names in the console what is drawn otherwise.
 */
export declare class ColorGuard {
    #private;
    constructor(element: HTMLElement);
    /**
     * Tokens that are drawn otherwise than the page set them, for the wrapper of the widget.
     * @param set everything the page's CSS sets, as text: the same text, the same colours
     */
    vars(set: string, theme: Theme, scheme: Scheme): CssVars;
}
