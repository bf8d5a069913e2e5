/** Milliseconds until a config that has not arrived counts as failed. */
const LOAD_TIMEOUT = 10_000;
const requests = new Map();
async function download(url, abort) {
    const timer = setTimeout(() => abort.abort(new DOMException('The config took too long.', 'TimeoutError')), LOAD_TIMEOUT);
    try {
        const response = await fetch(url, { signal: abort.signal, credentials: 'omit' });
        if (!response.ok)
            throw new Error(`The server answered ${response.status}.`);
        return await response.text();
    }
    finally {
        clearTimeout(timer);
        if (requests.get(url)?.abort === abort)
            requests.delete(url);
    }
}
function join(url) {
    const running = requests.get(url);
    if (running)
        return running;
    const abort = new AbortController();
    const request = { text: download(url, abort), abort, users: 0 };
    requests.set(url, request);
    return request;
}
/**
 * The text behind a URL. Widgets that ask for the same URL at the same time share one request,
 * which is aborted when the last of them gives up. No cookies are sent.
 * @throws Error with a sentence for authors; the signal's reason after an abort.
 */
async function fetchConfig(url, signal) {
    signal.throwIfAborted();
    const request = join(url);
    request.users += 1;
    let leave = () => undefined;
    const left = new Promise((_, reject) => {
        leave = () => reject(signal.reason);
        signal.addEventListener('abort', leave);
    });
    try {
        return await Promise.race([request.text, left]);
    }
    finally {
        signal.removeEventListener('abort', leave);
        request.users -= 1;
        if (request.users === 0 && signal.aborted) {
            request.text.catch(() => undefined);
            requests.delete(url);
            request.abort.abort(signal.reason);
        }
    }
}

export { LOAD_TIMEOUT, fetchConfig };
