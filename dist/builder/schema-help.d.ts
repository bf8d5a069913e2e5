import { type Json } from './edit-config.js';
/** The field of a JSON text that a place is in, as a JSON Pointer; null when the text cannot be read. */
export declare function pointerAt(text: string, offset: number): string | null;
/** What the schema says a field is for; null when it says nothing. */
export declare function describe(schema: Json, pointer: string): string | null;
