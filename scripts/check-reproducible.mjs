/** Builds what a page loads once more, elsewhere, and fails when a byte differs from `dist/`. */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { buildStandalone } from './build.mjs';
import { compareTrees } from './compare-trees.mjs';
import { listFiles } from './wtr/glob.mjs';

const AGAIN = '.cache/again';
const BEFORE = '.cache/before';

/** Not the modules of the kit: built alone, they are shaken to what the kit needs. */
const OF_PAGES = /^(?:[^/]+\.(?:js|map|html|css|json)|(?:chunks|extras|lang)\/.+)$/;

await buildStandalone(AGAIN);
rmSync(BEFORE, { recursive: true, force: true });
for (const file of listFiles(AGAIN)) {
  const name = file.slice(AGAIN.length + 1);
  if (!OF_PAGES.test(name)) rmSync(file);
  else if (existsSync(`dist/${name}`)) cpSync(`dist/${name}`, `${BEFORE}/${name}`);
}
const problems = compareTrees(BEFORE, AGAIN);
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length === 0) console.log(`${listFiles(AGAIN).length} files, the same bytes again`);
process.exitCode = problems.length > 0 ? 1 : 0;
