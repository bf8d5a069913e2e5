import type { Theme } from '../../model/types.js';
import type { CssVars } from '../../styles/css-vars.js';
/** A config's theme as private custom properties; values a browser does not take for a colour are left out. */
export declare function themeVars(theme: Theme): CssVars;
