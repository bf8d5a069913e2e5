export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}
export function configJsonSchema(
  schemas: typeof import('../../src/model/config-schema.js'),
  fields: typeof import('../../src/model/config-fields.js'),
  descriptionsOf: (schema: unknown) => Readonly<Record<string, string>> | undefined,
): JsonSchema;
export function withStrings(
  schema: JsonSchema,
  messages: Readonly<Record<string, string | { readonly other: string }>>,
): JsonSchema;
