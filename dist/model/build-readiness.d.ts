import type { Resolve } from './build-links.js';
import type { Config } from './config-types.js';
import { type Issues } from './places.js';
import type { Readiness, ScaleLevel } from './types.js';
interface Checks {
    readonly levels: readonly ScaleLevel[];
    readonly resolve: Resolve;
    readonly conditions: readonly string[];
    readonly issues: Issues;
}
/** Checks readiness data against the scale and the conditions there are. */
export declare function buildReadiness(config: Config, checks: Checks): Readiness;
export {};
