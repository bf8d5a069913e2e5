/** What was read, and the keys that stand twice in one object: the last one counts. */
export interface JsonText {
    readonly value: unknown;
    readonly repeated: readonly {
        readonly path: string;
        readonly key: string;
    }[];
}
/**
 * Reads JSON text into lists and bare objects.
 * @param offsets when given, is filled with the place of every value by JSON Pointer (of its key, in an object).
 * @throws Refusal with the place, for text that is not JSON or is past a limit.
 */
export declare function readJson(text: string, offsets?: Map<string, number>): JsonText;
/** Line and column of an offset, both from 1. */
export declare function positionAt(text: string, offset: number): {
    line: number;
    column: number;
};
