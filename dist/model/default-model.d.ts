import type { FrameworkConfig } from './config-types.js';
import type { Model } from './types.js';
/**
 * Gives the built-in framework its texts and links, which a page that only draws it has no need to
 * load. A model that was made before stays as it is; `isOutdated` tells it.
 */
export declare function addTexts(given: FrameworkConfig): void;
/** True for a model of the built-in framework whose texts have come since it was made. */
export declare const isOutdated: (model: Model) => boolean;
/**
 * The built-in framework as a model: what `createModel` makes of an empty config, without what only a
 * config needs. Built once, on first use.
 */
export declare function defaultModel(): Model;
