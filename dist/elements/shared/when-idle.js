/** Calls back once the browser has nothing better to do; Safari has no word for that, so there after a while. */
function whenIdle(callback) {
    if ('requestIdleCallback' in globalThis)
        requestIdleCallback(callback);
    else
        setTimeout(callback, 1_000);
}

export { whenIdle };
