import { XapiError, type XapiSend } from './types.js';

/** Milliseconds until a request without an answer counts as failed. */
const PATIENCE = 30_000;
const RETRY_LATER: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Where statements go, and what opens the door. */
export interface RecordStore {
  /** Address of the record store, above `/statements`: https, or on the page's own origin. */
  readonly endpoint: string;
  /**
   * The `Authorization` header, or a function that gives it. Anyone who sees the page can read what stands in it:
   * give a token of this one reader, or leave it out and let your own server add the key.
   */
  readonly authorization?: string | (() => string | Promise<string>);
}

/**
 * @returns the full address without a slash at its end.
 * @throws TypeError unless it is https or on the page's own origin.
 */
export function safeEndpoint(address: string): string {
  const url = new URL(address, document.baseURI);
  const isSafe = url.protocol === 'https:' || url.origin === location.origin;
  if (!isSafe || url.username || url.password)
    throw new TypeError('A record store must be on https, or on the same origin as the page.');
  return url.href.replace(/\/$/, '');
}

/** One request that must succeed; a redirect is an error, as it could lead anywhere. */
export async function request(address: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE), ...init });
  } catch (error) {
    throw new XapiError(`The record store gave no answer (${String(error)}).`, 0, true);
  }
  const { ok, status } = response;
  if (ok) return response;
  throw new XapiError(`The record store answered ${status}.`, status, RETRY_LATER.has(status));
}

/** Headers that every request to a record store has. */
export async function storeHeaders(
  authorization: RecordStore['authorization'],
): Promise<Record<string, string>> {
  const value = typeof authorization === 'function' ? await authorization() : authorization;
  return { 'X-Experience-API-Version': '1.0.3', ...(value ? { Authorization: value } : {}) };
}

/**
 * Sends statements to a record store.
 * @throws TypeError when the address is neither https nor on the page's own origin.
 */
export function recordStoreSend({ endpoint, authorization }: RecordStore): XapiSend {
  const address = `${safeEndpoint(endpoint)}/statements`;
  return async (statements, { keepalive }) => {
    const headers = { ...(await storeHeaders(authorization)), 'Content-Type': 'application/json' };
    await request(address, { method: 'POST', body: JSON.stringify(statements), headers, keepalive });
  };
}
