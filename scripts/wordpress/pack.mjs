/** The plugin as a zip: its own files, and the built ones under `assets/`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILED } from '../rollup/paths.mjs';

const PLUGIN = 'integrations/wordpress/lcf-widgets';
const ASSETS =
  /^(?:lcf-[\w.-]+\.js|(?:chunks|extras|lang|lang-classic)\/[\w.-]+\.js|(?:embed|builder)\.html|builder\.css|licenses\.txt|integrity\.json|config\.schema\.json)$/;

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) =>
      join(parentPath ?? path, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

/** @returns {Promise<Uint8Array>} the same bytes for the same files */
export async function packPlugin(dist) {
  const { makeZip } = await import(`${COMPILED}/kit/zip.js`);
  const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
  const files = new Map();
  for (const path of filesOf(PLUGIN)) files.set(`lcf-widgets/${path}`, readFileSync(join(PLUGIN, path)));
  for (const path of filesOf(dist))
    if (ASSETS.test(path)) files.set(`lcf-widgets/assets/${path}`, readFileSync(join(dist, path)));
  if (existsSync('LICENSE')) files.set('lcf-widgets/LICENSE', readFileSync('LICENSE'));
  const main = files.get('lcf-widgets/lcf-widgets.php').toString();
  if (!main.includes(`Version: ${version}`) || !main.includes(`'${version}'`))
    throw new Error(`lcf-widgets.php must name version ${version} twice.`);
  return makeZip(files);
}
