import { type Resolve } from './build-links.js';
import type { FrameworkConfig } from './config-types.js';
import { type Issues } from './places.js';
import type { Framework, FrameworkNode } from './types.js';
export interface BuiltFramework {
    readonly framework: Framework;
    /** Every node in framework order. */
    readonly nodes: readonly FrameworkNode[];
    readonly resolve: Resolve;
}
/** Lays a config's framework over the built-in one (unless it extends none) and checks its links. */
export declare function buildFramework(base: FrameworkConfig, given: FrameworkConfig, issues: Issues): BuiltFramework;
