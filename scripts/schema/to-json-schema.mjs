import { toJsonSchema } from '@valibot/to-json-schema';

const ADDRESS = {
  format: 'uri-reference',
  pattern:
    '^(?!\\s*[A-Za-z][A-Za-z0-9+.-]*:)|^([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):',
};
const FILE = { ...ADDRESS, pattern: '^(?!\\s*[A-Za-z][A-Za-z0-9+.-]*:)|^[Hh][Tt][Tt][Pp][Ss]?:' };
const IMAGE = { pattern: `${FILE.pattern}|^data:image/(png|jpeg|webp|gif)[;,]` };

/**
 * The published JSON Schema of the config.
 * @param {typeof import('../../src/model/config-schema.js')} schemas
 * @param {typeof import('../../src/model/config-fields.js')} fields
 * @param {typeof import('../../src/model/config-descriptions.js').descriptionsOf} descriptionsOf
 */
export function configJsonSchema(schemas, fields, descriptionsOf) {
  const definitions = Object.fromEntries(
    Object.entries(schemas)
      .filter(([name]) => name.endsWith('Schema') && name !== 'configSchema')
      .map(([name, schema]) => [name.replace(/Schema$/, ''), schema]),
  );
  const addresses = new Map([
    [fields.hrefText, ADDRESS],
    [fields.fileText, FILE],
    [fields.imageText, IMAGE],
  ]);
  const schema = toJsonSchema(schemas.configSchema, {
    definitions,
    // Rules in code (safe addresses, reserved words, rising scale values) have no counterpart.
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) => ({
      ...jsonSchema,
      ...addresses.get(valibotSchema),
      ...described(jsonSchema, descriptionsOf(valibotSchema)),
    }),
  });
  return { ...schema, title: 'Config of the Learner-Centered Framework widgets, version 1' };
}

/** Adds each field's description; the place where a field refers to a definition must not be shared. */
function described(jsonSchema, texts) {
  if (!texts) return {};
  const properties = Object.entries(jsonSchema.properties).map(([name, field]) => {
    const own = field.$ref ? { allOf: [{ $ref: field.$ref }] } : field;
    return [name, { description: texts[name], ...own }];
  });
  return { properties: Object.fromEntries(properties), additionalProperties: false };
}
