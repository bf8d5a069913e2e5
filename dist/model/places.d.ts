import type { Issue, IssueSeverity } from './types.js';
/** Line and column of a JSON Pointer in the text of a config. */
export type Locator = (pointer: string) => {
    readonly line: number;
    readonly column: number;
} | undefined;
/** One reference token of a JSON Pointer (RFC 6901), with its slash. */
export declare const pointerPart: (key: string | number) => string;
/** Joins keys to a JSON Pointer. */
export declare const pointerTo: (keys: readonly (string | number)[]) => string;
/** Remembers where an object stood. */
export declare function setPointer(object: object, pointer: string): void;
/** Where an object stood; `computed` for one that no text was read for. */
export declare function pointerOf(object: object, computed: string): string;
/** Keeps the way back to the text with the config that was read from it. */
export declare function setLocator(config: object, locator: Locator): void;
export declare const locatorOf: (config: object) => Locator | undefined;
/** Collects issues; each is frozen, and has line and column where the config came as text. */
export declare class Issues {
    #private;
    private readonly locate?;
    constructor(locate?: Locator | undefined);
    /** @param path JSON Pointer to the place. */
    add(severity: IssueSeverity, path: string, message: string, hint?: string): void;
    get found(): readonly Issue[];
}
