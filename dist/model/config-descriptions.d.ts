/** The descriptions of an object schema's fields, by name. */
export declare function descriptionsOf(schema: unknown): Readonly<Record<string, string>> | undefined;
