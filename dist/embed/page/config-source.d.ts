/** Largest config in a fragment, packed (characters) and unpacked (bytes). */
export declare const MAX_PACKED = 200000;
export declare const MAX_UNPACKED = 1000000;
/**
 * The origins a page may load a config from: its own, and those its content security policy names under
 * `connect-src`, so that one list holds for this check and for the browser's.
 */
export declare function allowedOrigins(policy: string, pageUrl: string): Set<string>;
/**
 * The full address of a config that this page may show; null when it may not. The page stands on a
 * district's own address, so it must not show whatever a stranger's link names.
 */
export declare function configUrl(config: string, pageUrl: string, allowed: ReadonlySet<string>): string | null;
/**
 * Unpacks a config from a fragment: base64url over raw deflate, as `packConfig` makes it. Stops as soon as
 * more comes out than a config may hold, so that a small address cannot fill the memory.
 * @throws Error when it is not that, or too large.
 */
export declare function unpackConfig(packed: string): Promise<string>;
