/** Cleans and fills `dist/`: modules for bundlers with their types, the standalone module, the config schema. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { rollup } from 'rollup';
import { compile } from './compile.mjs';
import { COMPILED } from './rollup/paths.mjs';

async function bundle({ output, ...input }) {
  const build = await rollup(input);
  await build.write(output);
  await build.close();
}

function copyTypes() {
  const isFolder = (path) => !/\.[a-z]+$/.test(path.slice(COMPILED.length));
  cpSync(COMPILED, 'dist', { recursive: true, filter: (path) => isFolder(path) || path.endsWith('.d.ts') });
}

function emitSchema() {
  if (!existsSync('scripts/schema.mjs')) return;
  const { status } = spawnSync(process.execPath, ['scripts/schema.mjs'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

compile();
// The entries are listed from what tsc wrote, so the config can only be read now.
const { default: configs } = await import('../rollup.config.mjs');
rmSync('dist', { recursive: true, force: true });
for (const config of configs) await bundle(config);
copyTypes();
emitSchema();
