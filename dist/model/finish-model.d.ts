import type { Model } from './types.js';
/** Freezes a model and gives it its index. */
export declare function finish(parts: Omit<Model, 'nodes'>): Model;
