/** Builds `dist/` once more in its own place and fails when a byte differs from what was there. */
import { cpSync, rmSync } from 'node:fs';
import { buildAll } from './build.mjs';
import { compareTrees } from './compare-trees.mjs';
import { listFiles } from './wtr/glob.mjs';

const BEFORE = '.cache/before';

rmSync(BEFORE, { recursive: true, force: true });
cpSync('dist', BEFORE, { recursive: true });
await buildAll('dist');
const problems = compareTrees(BEFORE, 'dist');
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length === 0) console.log(`${listFiles('dist').length} files, the same bytes again`);
process.exitCode = problems.length > 0 ? 1 : 0;
