import { type XapiSend } from './types.js';
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
export declare function safeEndpoint(address: string): string;
/** One request that must succeed; a redirect is an error, as it could lead anywhere. */
export declare function request(address: string, init: RequestInit): Promise<Response>;
/** Headers that every request to a record store has. */
export declare function storeHeaders(authorization: RecordStore['authorization']): Promise<Record<string, string>>;
/**
 * Sends statements to a record store.
 * @throws TypeError when the address is neither https nor on the page's own origin.
 */
export declare function recordStoreSend({ endpoint, authorization }: RecordStore): XapiSend;
