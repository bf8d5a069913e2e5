import { providerOf } from '../../controllers/store-controller.js';
import { DIAGRAM_VIEWS } from './frame.js';

/** What readers chose on this page, by framework. */
const chosen = new Map();
/** A reader's choice is kept on the device only where the page has asked for that; else as long as the page lives. */
function withStorage(host, id, use) {
    const { persist, storageKey } = (providerOf(host) ?? {});
    if (persist !== 'local' && persist !== 'session')
        return null;
    try {
        return use(persist === 'local' ? localStorage : sessionStorage, `${storageKey || `lcf:${id}`}:view`);
    }
    catch {
        return null;
    }
}
/** Diagram or list, as the reader last chose; null when never. */
function recallView(host, id) {
    const word = chosen.get(id) ?? withStorage(host, id, (storage, key) => storage.getItem(key));
    return DIAGRAM_VIEWS.find((name) => name === word) ?? null;
}
function rememberView(host, id, view) {
    chosen.set(id, view);
    withStorage(host, id, (storage, key) => storage.setItem(key, view));
}

export { recallView, rememberView };
