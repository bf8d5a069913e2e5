/** Writes `custom-elements.json`, with the paths of the files that ship. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FILE = 'custom-elements.json';
const home = dirname(
  createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/package.json'),
);
const { status } = spawnSync(process.execPath, [join(home, 'cem.js'), 'analyze', '--quiet'], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

/** Both spellings the analyzer uses: `src/a.ts` for a module, `/src/a.js` for a reference to one. */
const shipped = (text) => text.replace(/"\/?src\/([^"]+)\.(?:ts|js)"/g, '"dist/$1.js"');
/** The analyzer takes files as the disk lists them, which differs between machines. */
function inOrder(text) {
  const manifest = JSON.parse(text);
  manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  return JSON.stringify(manifest, null, 2);
}

writeFileSync(FILE, `${shipped(inOrder(readFileSync(FILE, 'utf8'))).trimEnd()}\n`);
