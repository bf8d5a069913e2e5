/** Writes `config.schema.json` into `dist/` or the folder given, from the compiled model: completion and checks for people who write a config. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { COMPILED } from './rollup/paths.mjs';
import { configJsonSchema, withStrings } from './schema/to-json-schema.mjs';

const [schemas, fields, { descriptionsOf }, { en }] = await Promise.all(
  ['model/config-schema', 'model/config-fields', 'model/config-descriptions', 'i18n/en/index'].map(
    (name) => import(`${COMPILED}/${name}.js`),
  ),
);
const directory = process.argv[2] ?? 'dist';
mkdirSync(directory, { recursive: true });
const schema = withStrings(configJsonSchema(schemas, fields, descriptionsOf), en);
writeFileSync(`${directory}/config.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
