import { createModel } from './create-model.js';

let built;
/** The built-in framework as a model; built once, on first use. */
function defaultModel() {
    built ??= createModel({}).model;
    return built;
}

export { defaultModel };
