import { type BaseIssue, type BaseSchema } from 'valibot';
import { type Place } from './place-words.js';
import { type Issues } from './places.js';
/** The parts of valibot's schemas that reading walks along. */
export interface SchemaShape extends BaseSchema<unknown, unknown, BaseIssue<unknown>> {
    readonly message?: string;
    readonly entries?: Readonly<Record<string, SchemaShape>>;
    readonly item?: SchemaShape;
    readonly key?: SchemaShape;
    readonly value?: SchemaShape;
    readonly wrapped?: SchemaShape;
    readonly options?: readonly unknown[];
    readonly pipe?: readonly unknown[];
    readonly getter?: (input: unknown) => SchemaShape;
}
/** Stands for a value that had to be left out. */
export declare const DROPPED: unique symbol;
/**
 * Reads a value by a schema. What does not fit is reported and left out as near to the mistake as
 * the schema allows: a field, a list entry, or the object that cannot do without the field.
 * Recursion is safe here: the depth was checked before.
 */
export declare function readValue(schema: SchemaShape, value: unknown, place: Place, issues: Issues): unknown;
