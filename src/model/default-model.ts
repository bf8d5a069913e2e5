import { createModel } from './create-model.js';
import type { Model } from './types.js';

let built: Model | undefined;

/** The built-in framework as a model; built once, on first use. */
export function defaultModel(): Model {
  built ??= createModel({}).model;
  return built;
}
