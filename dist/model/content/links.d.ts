import type { RelationConfig } from '../config-types.js';
export declare const links: RelationConfig[];
