import type { Theme } from '../model/types.js';
import type { CssVars } from './css-vars.js';
/** A config's theme as private custom properties. */
export declare function themeVars({ drawn, radius, density }: Theme): CssVars;
