import type { FrameworkConfig } from './config-types.js';
import { type Issues } from './places.js';
import type { RingNode } from './types.js';
/** Says what in a config makes a picture that is drawn, but not as its author will have meant it. */
export declare function checkShape(given: FrameworkConfig, rings: readonly RingNode[], issues: Issues): void;
