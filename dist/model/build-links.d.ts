import type { FrameworkConfig } from './config-types.js';
import { type Issues } from './places.js';
import type { Relation } from './types.js';
/** Gives a node's id for its id or alias; undefined when there is no such node. */
export type Resolve = (idOrAlias: string) => string | undefined;
/**
 * Joins the base's links and the config's. Base links to parts that are gone are dropped silently;
 * the config's own are reported. `"hidden": true` takes a base link away.
 */
export declare function buildLinks(base: FrameworkConfig | null, given: FrameworkConfig, resolve: Resolve, ids: readonly string[], issues: Issues): Relation[];
