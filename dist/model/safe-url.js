/**
 * Which addresses a config may name. Config text is untrusted: an address that could run code
 * (`javascript:`, `data:text/html`, …) is refused before it can reach an attribute.
 */
const SCHEME = /^\s*([a-z][a-z0-9+.-]*):/i;
const SAFE_LINK = /^(?:https?|mailto|tel)$/i;
const SAFE_FILE = /^https?$/i;
const SAFE_DATA_IMAGE = /^data:image\/(?:png|jpeg|webp|gif)[;,]/i;
/** Browsers drop tabs, line breaks and outer control characters from an address, which would reveal a hidden scheme. */
function hasControls(url) {
    // eslint-disable-next-line no-control-regex -- finding control characters is the purpose
    return /[\u0000-\u001f\u007f-\u009f]/.test(url);
}
function hasScheme(url, allowed) {
    const trimmed = url.trim();
    if (!trimmed || hasControls(url))
        return false;
    const scheme = SCHEME.exec(trimmed)?.[1];
    return scheme === undefined || allowed.test(scheme);
}
/** Whether an address says all, so that it is relative to nothing. */
const hasOwnScheme = (url) => SCHEME.test(url);
/** `http:`, `https:`, `mailto:`, `tel:` or relative. */
function isSafeHref(url) {
    return hasScheme(url, SAFE_LINK);
}
/** `http:`, `https:` or relative. */
function isSafeFile(url) {
    return hasScheme(url, SAFE_FILE);
}
/** `http:`, `https:`, relative or an embedded PNG, JPEG, WebP or GIF. SVG data is refused: it can hold scripts. */
function isSafeImage(url) {
    return isSafeFile(url) || (!hasControls(url) && SAFE_DATA_IMAGE.test(url.trim()));
}

export { hasOwnScheme, isSafeFile, isSafeHref, isSafeImage };
