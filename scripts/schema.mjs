/** Writes `dist/config.schema.json` from the compiled model: completion and checks for people who write a config. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { COMPILED } from './rollup/paths.mjs';
import { configJsonSchema } from './schema/to-json-schema.mjs';

const [schemas, fields, { descriptionsOf }] = await Promise.all(
  ['config-schema', 'config-fields', 'config-descriptions'].map(
    (name) => import(`${COMPILED}/model/${name}.js`),
  ),
);
mkdirSync('dist', { recursive: true });
const schema = configJsonSchema(schemas, fields, descriptionsOf);
writeFileSync('dist/config.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
