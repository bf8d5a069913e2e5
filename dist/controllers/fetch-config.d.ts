/** Milliseconds until a config that has not arrived counts as failed. */
export declare const LOAD_TIMEOUT = 10000;
/**
 * The text behind a URL. Widgets that ask for the same URL at the same time share one request,
 * which is aborted when the last of them gives up. No cookies are sent.
 * @throws Error with a sentence for authors; the signal's reason after an abort.
 */
export declare function fetchConfig(url: string, signal: AbortSignal): Promise<string>;
