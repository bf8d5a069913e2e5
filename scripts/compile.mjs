import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { COMPILED } from './rollup/paths.mjs';

/** Runs tsc over `src` into the cache; ends the process when it finds an error. */
export function compile() {
  rmSync(COMPILED, { recursive: true, force: true });
  const native = dirname(createRequire(import.meta.url).resolve('@typescript/native/package.json'));
  const args = [join(native, 'bin/tsc'), '-p', 'tsconfig.json', '--outDir', COMPILED];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
