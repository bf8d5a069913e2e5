/** A table as it stands in a JSON file. */
export interface JsonTable {
    readonly headers: readonly string[];
    readonly rows: readonly (readonly string[])[];
}
/**
 * Reads a list of people's answers: one object each, or `{ "responses": [ … ] }`. Null when it is neither.
 * Entries that are no objects give an empty row, so that they are reported with their place.
 */
export declare function jsonTable(text: string): JsonTable | null;
