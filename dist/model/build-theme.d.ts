import type { Config } from './config-types.js';
import { type Issues } from './places.js';
import type { FrameworkNode, Theme } from './types.js';
/** A theme with its defaults, and what is drawn for its colours; those drawn in another shade are reported. */
export declare function buildTheme(config: Config, nodes: readonly FrameworkNode[], issues: Issues): Theme;
