/** Milliseconds until a config that has not arrived counts as failed. */
export const LOAD_TIMEOUT = 10_000;

interface Request {
  readonly text: Promise<string>;
  readonly abort: AbortController;
  users: number;
}

const requests = new Map<string, Request>();

async function download(url: string, abort: AbortController): Promise<string> {
  const timer = setTimeout(
    () => abort.abort(new DOMException('The config took too long.', 'TimeoutError')),
    LOAD_TIMEOUT,
  );
  try {
    const response = await fetch(url, { signal: abort.signal, credentials: 'omit' });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return await response.text();
  } finally {
    clearTimeout(timer);
    if (requests.get(url)?.abort === abort) requests.delete(url);
  }
}

function join(url: string): Request {
  const running = requests.get(url);
  if (running) return running;
  const abort = new AbortController();
  const request: Request = { text: download(url, abort), abort, users: 0 };
  requests.set(url, request);
  return request;
}

/**
 * The text behind a URL. Widgets that ask for the same URL at the same time share one request,
 * which is aborted when the last of them gives up. No cookies are sent.
 * @throws Error with a sentence for authors; the signal's reason after an abort.
 */
export async function fetchConfig(url: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  const request = join(url);
  request.users += 1;
  let leave: () => void = () => undefined;
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason as Error);
    signal.addEventListener('abort', leave);
  });
  try {
    return await Promise.race([request.text, left]);
  } finally {
    signal.removeEventListener('abort', leave);
    request.users -= 1;
    if (request.users === 0 && signal.aborted) {
      request.text.catch(() => undefined);
      requests.delete(url);
      request.abort.abort(signal.reason);
    }
  }
}
