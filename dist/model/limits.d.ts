/** Bytes of text: 1 MB. */
export declare const MAX_BYTES = 1000000;
/** Objects and lists inside one another. */
export declare const MAX_DEPTH = 32;
/** Values of all kinds, nested ones included. */
export declare const MAX_VALUES = 20000;
export declare const TOO_LARGE = "The config is larger than 1 MB. Expected less text.";
export declare const TOO_DEEP = "The config has more than 32 objects or lists inside one another. Expected fewer.";
export declare const TOO_MANY = "The config holds more than 20 000 values. Expected fewer.";
/** A reason to refuse a whole config. */
export declare class Refusal extends Error {
    /** Where in the text, counted in UTF-16 units; absent when it is no matter of place. */
    readonly offset?: number | undefined;
    readonly hint?: string | undefined;
    constructor(message: string, 
    /** Where in the text, counted in UTF-16 units; absent when it is no matter of place. */
    offset?: number | undefined, hint?: string | undefined);
}
/** Counts values and depth; throws a `Refusal` past a limit. */
export declare class Scale {
    #private;
    add(depth: number, offset?: number): void;
}
