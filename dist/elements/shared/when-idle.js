/** However busy a page is. */
const LATEST = 1_000;
/** Calls back once the browser has nothing better to do, or after a while; Safari has only the while. */
function whenIdle(callback) {
    if ('requestIdleCallback' in globalThis)
        requestIdleCallback(callback, { timeout: LATEST });
    else
        setTimeout(callback, LATEST);
}

export { whenIdle };
