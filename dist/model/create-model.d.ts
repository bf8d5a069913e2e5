import type { Config, FrameworkConfig } from './config-types.js';
import type { Issue, Model, ScaleLevel } from './types.js';
/** What a config extends: a framework and the scale its rubrics are written for. */
export interface Base {
    readonly framework: FrameworkConfig;
    readonly levels: readonly ScaleLevel[];
}
export interface CreatedModel {
    readonly model: Model;
    readonly issues: readonly Issue[];
}
/**
 * Builds the model of a validated config: lays it over the built-in framework, works out what each
 * node is, fills in defaults and checks everything that names something else. Never throws for a
 * config from `parseConfig`; what had to be left out or changed is in `issues`. The config is not
 * changed, and the model is frozen.
 */
export declare function createModel(config: Config, base?: Base): CreatedModel;
