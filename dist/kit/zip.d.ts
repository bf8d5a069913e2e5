/** Path in the package to its content. */
export type Files = ReadonlyMap<string, string | Uint8Array>;
export declare const bytesOf: (content: string | Uint8Array) => Uint8Array;
/**
 * A zip of some files. The same files give the same bytes, whenever and wherever it is made: sorted by path
 * (the manifest first, as some systems read no further), without times, owners or system marks.
 */
export declare function makeZip(files: Files): Uint8Array;
