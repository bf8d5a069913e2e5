/** Writes `config.schema.json` into `dist/` or the folder given, from the compiled model: completion and checks for people who write a config. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { COMPILED } from './rollup/paths.mjs';
import { configJsonSchema } from './schema/to-json-schema.mjs';

const [schemas, fields, { descriptionsOf }] = await Promise.all(
  ['config-schema', 'config-fields', 'config-descriptions'].map(
    (name) => import(`${COMPILED}/model/${name}.js`),
  ),
);
const directory = process.argv[2] ?? 'dist';
mkdirSync(directory, { recursive: true });
const schema = configJsonSchema(schemas, fields, descriptionsOf);
writeFileSync(`${directory}/config.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
