export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
    [key: string]: Json;
}
export declare const isObject: (value: unknown) => value is JsonObject;
/** Sets a field by its path; an empty value takes the field away, and objects that are empty then. */
export declare function setField(config: JsonObject, path: readonly string[], value: Json): JsonObject;
export declare function fieldOf(config: Json, path: readonly string[]): Json | undefined;
/** A node's own entry in the config, by the ids of ring, segment and so on down to it; undefined when it has none. */
export declare function nodeOf(config: JsonObject, ids: readonly string[]): JsonObject | undefined;
/** Sets a field of a node, making the entries around it where there are none yet. */
export declare function setNodeField(config: JsonObject, ids: readonly string[], path: readonly string[], value: Json): JsonObject;
/** An id that is not taken, from a title. */
export declare function freshId(title: string, taken: ReadonlySet<string>): string;
