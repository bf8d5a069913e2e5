/** The parts of the tooling whose faults would stay unseen, one file of checks each in `test-tools/`. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createTally } from './pages/checks.mjs';

const FOLDER = new URL('test-tools/', import.meta.url);

export async function run() {
  const tally = createTally();
  for (const file of readdirSync(FOLDER).sort()) {
    const { checks } = await import(new URL(file, FOLDER));
    for (const [name, check] of Object.entries(checks)) tally.record(name, await problemsOf(check));
  }
  console.log(`  ${tally.result.passed} checks passed, ${tally.result.failed} failed`);
  return tally.result;
}

async function problemsOf(check) {
  try {
    await check();
    return [];
  } catch (error) {
    return [error.message];
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await run()).failed ? 1 : 0;
