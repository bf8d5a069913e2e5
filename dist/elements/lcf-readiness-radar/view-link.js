const PREFIX = 'lcf-results=';
const TABS = ['summary', 'radar', 'dots', 'table'];
/** Series of a link that are read; more fit on no screen. */
const MAX_SERIES = 50;
const partsOf = (hash) => hash.replace(/^#/u, '').split('&').filter(Boolean);
/**
 * The address with a view written into its fragment; the other parts stay.
 * @param key tells several radars of a page apart: the element's own id, or nothing.
 */
function viewLink(address, key, { tab, series, isTargetShown }) {
    const url = new URL(address);
    const entries = new URLSearchParams();
    if (key)
        entries.set('for', key);
    if (tab)
        entries.set('view', tab);
    for (const id of series ?? [])
        entries.append('series', id);
    if (isTargetShown === false)
        entries.set('target', 'off');
    const others = partsOf(url.hash).filter((part) => !part.startsWith(PREFIX));
    url.hash = [...others, PREFIX + encodeURIComponent(String(entries))].join('&');
    return url.href;
}
/** The view that a fragment asks this radar for; null when it asks for none. */
function viewInHash(hash, key) {
    const part = partsOf(hash).find((one) => one.startsWith(PREFIX));
    if (part === undefined)
        return null;
    let entries;
    try {
        entries = new URLSearchParams(decodeURIComponent(part.slice(PREFIX.length)));
    }
    catch {
        return null;
    }
    if ((entries.get('for') ?? '') !== key)
        return null;
    const view = entries.get('view');
    const series = entries.getAll('series').slice(0, MAX_SERIES);
    return {
        ...(view !== null && TABS.includes(view) ? { tab: view } : {}),
        ...(series.length > 0 ? { series } : {}),
        ...(entries.get('target') === 'off' ? { isTargetShown: false } : {}),
    };
}

export { viewInHash, viewLink };
