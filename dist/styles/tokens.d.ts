export { COLOR_TOKENS, type ColorToken } from '../model/theme-tokens.js';
/** Every design token as a private property of `.lcf-root`, read from the public one where a page sets it. */
export declare const tokens: import("lit").CSSResult;
