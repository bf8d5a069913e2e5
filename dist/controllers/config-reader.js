import { readModel } from '../model/read-model.js';
import { fetchConfig } from './fetch-config.js';
export { localizeModel } from '../model/localize-model.js';
export { translationsOf } from '../model/translations-of.js';
export { themeVars } from '../styles/theme-vars.js';

/**
 * Reads a config that is at hand: an object or JSON text. Never throws.
 * @param base URL that its own addresses are relative to; without it they stay relative to the page.
 */
function readConfig(input, base) {
    const { model, issues } = readModel(input, base);
    return model ? { type: 'ready', model, issues } : { type: 'fail', failure: 'invalid', issues };
}
/** Fetches and reads a config; never rejects. @param src URL, resolved against the document. */
async function loadConfig(src, signal) {
    try {
        const { href } = new URL(src, document.baseURI);
        return readConfig(await fetchConfig(href, signal), href);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = `The config at "${src}" could not be loaded. ${reason}`;
        return { type: 'fail', failure: 'network', issues: [{ path: '', severity: 'error', message }] };
    }
}

export { loadConfig, readConfig };
