import { createModel } from './create-model.js';
import { parseConfig } from './parse-config.js';
import { resolveUrls } from './resolve-urls.js';

/**
 * From what a page gives as its config (JSON text or an object) to the model; null when nothing could be used. Never
 * throws.
 * @param base URL that the config's own addresses are relative to; without it they stay relative to the page.
 */
function readModel(input, base) {
    const { config, issues } = parseConfig(input);
    if (!config)
        return { model: null, issues };
    if (base !== undefined)
        resolveUrls(config, base);
    const created = createModel(config);
    return { model: created.model, issues: [...issues, ...created.issues] };
}

export { readModel };
