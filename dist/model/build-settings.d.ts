import type { Resolve } from './build-links.js';
import type { Config } from './config-types.js';
import { type Issues } from './places.js';
import type { FrameworkNode, Model, PracticeStatus, Theme, Translation } from './types.js';
export declare function buildStatuses(config: Config, issues: Issues): PracticeStatus[];
export declare function buildDiagram(config: Config, resolve: Resolve, ids: readonly string[], issues: Issues): Model['diagram'];
/** A theme with its defaults; colours that are too pale to be seen are reported. */
export declare function buildTheme(config: Config, issues: Issues): Theme;
/** Reports district colours that are drawn in another shade. */
export declare function checkColors(nodes: readonly FrameworkNode[], config: Config, issues: Issues): void;
/** The languages of a config in the model's shape, ids resolved. */
export declare function buildTranslations(config: Config, resolve: Resolve): Record<string, Translation>;
