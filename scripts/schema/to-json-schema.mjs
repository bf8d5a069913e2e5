import { toJsonSchema } from '@valibot/to-json-schema';

/*
 * What `safe-url` and `isLocale` check, as patterns: no control characters, and no scheme but these. The
 * parser stays the judge; an editor that follows the patterns warns early.
 */
const NO_CONTROLS = '(?![\\s\\S]*[\\u0000-\\u001f\\u007f-\\u009f])';
const NO_SCHEME = '(?![A-Za-z][A-Za-z0-9+.-]*:)\\S';
const anyCase = (word) => word.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
const address = (...starts) => `^${NO_CONTROLS}\\s*(?:${[NO_SCHEME, ...starts.map(anyCase)].join('|')})`;
const LINK = { pattern: address('https?:', 'mailto:', 'tel:') };
const FILE = { pattern: address('https?:') };
const IMAGE = { pattern: address('https?:', 'data:image/(?:png|jpeg|webp|gif)[;,]') };
const LOCALE = { pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$' };

/** The function a field's own rule calls: it stands for the rule. */
const ruleOf = ({ pipe }) => pipe.find(({ type }) => type === 'check').requirement;

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
  const rules = new Map([
    [ruleOf(fields.hrefText), LINK],
    [ruleOf(fields.fileText), FILE],
    [ruleOf(fields.imageText), IMAGE],
    [ruleOf(fields.localeText), LOCALE],
  ]);
  const schema = toJsonSchema(schemas.configSchema, {
    definitions,
    // Other rules in code (reserved words, rising scale values) have no counterpart.
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => ({
      ...jsonSchema,
      ...rules.get(valibotAction.requirement),
    }),
    overrideSchema: ({ valibotSchema, jsonSchema }) => ({
      ...jsonSchema,
      ...described(jsonSchema, descriptionsOf(valibotSchema)),
    }),
  });
  return { ...schema, title: 'Config of the Learner-Centered Framework widgets, version 1' };
}

/**
 * The schema with the keys of the widgets' own words, so that an editor offers them with their English.
 * A key that is not among them stays allowed: a config may be older or newer than the schema.
 * @param {Readonly<Record<string, string | { readonly other: string }>>} messages the English catalogue.
 */
export function withStrings(schema, messages) {
  const properties = Object.entries(messages).map(([key, message]) => {
    const english = typeof message === 'string' ? message : message.other;
    return [key, { type: 'string', description: `In English: "${english}".` }];
  });
  const { translation } = schema.$defs;
  const strings = { ...translation.properties.strings, properties: Object.fromEntries(properties) };
  const withKeys = { ...translation, properties: { ...translation.properties, strings } };
  return { ...schema, $defs: { ...schema.$defs, translation: withKeys } };
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
