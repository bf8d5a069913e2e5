import type { Model } from './types.js';
/** The built-in framework as a model; built once, on first use. */
export declare function defaultModel(): Model;
