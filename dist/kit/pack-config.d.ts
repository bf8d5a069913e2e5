/** A config for the fragment of `embed.html`: base64url over raw deflate. The same text gives the same bytes. */
export declare const packConfig: (json: string) => string;
