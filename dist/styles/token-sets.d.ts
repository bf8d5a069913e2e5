/** CSS made from the colours. Apart from `tokens`, as the build minifies no CSS in a file that makes some itself. */
import { type CSSResult } from 'lit';
import { type ColorToken } from '../model/theme-tokens.js';
/** Page CSS (`--lcf-x`) outranks the config's theme (`--_lcf-theme-x`), which outranks the default. */
export declare const colors: CSSResult;
/** What a part of an experience or a domain is drawn in. */
export declare const hues: CSSResult;
/** Everything a page's CSS sets, in one property: a change of any of them is a change of this. */
export declare const set: CSSResult;
/** Outranks the page's colours and those of the wrapper's own style. */
export declare const paper: (color: string, ...names: ColorToken[]) => CSSResult;
