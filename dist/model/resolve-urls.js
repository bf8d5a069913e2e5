import { hasOwnScheme } from './safe-url.js';

/** A page's own places (`#agency`) stay the page's. */
function resolved(address, base) {
    if (hasOwnScheme(address) || /^\s*(?:#|$)/.test(address))
        return address;
    try {
        return new URL(address, base).href;
    }
    catch {
        return address;
    }
}
/**
 * Makes what a config names relative to itself absolute: every `href` and `src`, at any depth. Changes what it is
 * given, which a config that has been read (and so is no deeper than `MAX_DEPTH`) allows.
 */
function resolveUrls(value, base) {
    for (const [key, child] of Object.entries(value)) {
        if (typeof child === 'object' && child !== null)
            resolveUrls(child, base);
        else if (typeof child === 'string' && (key === 'href' || key === 'src'))
            value[key] = resolved(child, base);
    }
}

export { resolveUrls };
