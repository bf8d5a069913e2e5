import type { FrameworkConfig } from './config-types.js';
import type { Model, ScaleLevel } from './types.js';
/** What a page that only draws the framework has no need to load. */
export interface Texts {
    /** With descriptions, statements, rubrics and links. */
    readonly framework: FrameworkConfig;
    readonly levels: readonly ScaleLevel[];
}
/** Gives the built-in framework its texts. A model that was made before stays as it is; `isOutdated` tells it. */
export declare function addTexts(given: Texts): void;
/** True for the built-in framework as it is, without a config. */
export declare const isBuiltIn: (model: Model | null) => boolean;
/** True for a model of the built-in framework whose texts have come since it was made. */
export declare const isOutdated: (model: Model) => boolean;
/**
 * The built-in framework as a model: what `createModel` makes of an empty config, without what only a
 * config needs. Built once, on first use.
 */
export declare function defaultModel(): Model;
