import { createModel } from './create-model.js';
import { parseConfig } from './parse-config.js';

/** From what a page gives as its config (JSON text or an object) to the model; null when nothing could be used. Never throws. */
function readModel(input) {
    const { config, issues } = parseConfig(input);
    if (!config)
        return { model: null, issues };
    const created = createModel(config);
    return { model: created.model, issues: [...issues, ...created.issues] };
}

export { readModel };
