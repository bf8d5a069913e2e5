import type { FrameworkConfig } from './config-types.js';
import type { RingNode } from './types.js';
/**
 * An experience of the framework that a config extends keeps its colour and shape where the config moves it: a reader
 * knows it by them. New ones take what is free. The same rings where place and hue agree anyway.
 */
export declare function keepHues(rings: readonly RingNode[], base: FrameworkConfig | null): readonly RingNode[];
