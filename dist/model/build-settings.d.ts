import type { Resolve } from './build-links.js';
import type { Config } from './config-types.js';
import type { Issues } from './places.js';
import type { Model, PracticeStatus, Translation } from './types.js';
export declare function buildStatuses(config: Config, issues: Issues): PracticeStatus[];
export declare function buildDiagram(config: Config, resolve: Resolve, ids: readonly string[], issues: Issues): Model['diagram'];
/** The languages of a config in the model's shape, ids resolved. */
export declare function buildTranslations(config: Config, resolve: Resolve): Record<string, Translation>;
