import type { FrameworkConfig } from '../config-types.js';
import type { ScaleLevel } from '../types.js';
/**
 * The built-in framework in English. Titles are those of the framework's authors; the other texts
 * are this project's own (docs/content.md).
 */
export declare const frameworkEn: FrameworkConfig;
/** The rating scale its rubrics are written for. */
export declare const readinessEn: {
    readonly levels: readonly ScaleLevel[];
};
