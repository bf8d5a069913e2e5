import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFile } from './files.mjs';
import { Problem } from './problem.mjs';

/** Writes the starter config and the schema beside it. */
export function init({ values, files }, { kit, dist, out }) {
  if (files.length > 1) throw new Problem('lcf init takes one file name. See "lcf init --help".');
  const file = files[0] ?? 'district.jsonc';
  if (!/\.jsonc?$/.test(file)) throw new Problem(`${file}: expected a name that ends in .jsonc or .json.`);
  // Browsers and many editors take comments in .jsonc only.
  const isPlain = file.endsWith('.json');
  writeFile(
    file,
    isPlain ? `${JSON.stringify(JSON.parse(kit.readConfig(kit.STARTER).json), null, 2)}\n` : kit.STARTER,
    values,
  );
  const schema = join(dirname(file), 'config.schema.json');
  const source = join(dist, 'config.schema.json');
  if (!existsSync(schema) && existsSync(source)) writeFile(schema, readFileSync(source));
  out(`${file} is ready. Next: lcf preview ${file}`);
  return 0;
}
