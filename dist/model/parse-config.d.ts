import type { Config } from './config-types.js';
import type { Issue } from './types.js';
export interface ParsedConfig {
    /** What could be used; null when nothing could. */
    readonly config: Config | null;
    readonly issues: readonly Issue[];
}
/**
 * Reads a config: JSON text or an object. Never throws. A mistake in a field costs that field; only
 * text that is not JSON, something that is no object, or something too large gives no config at all.
 * The input is not changed or kept.
 */
export declare function parseConfig(input: unknown): ParsedConfig;
