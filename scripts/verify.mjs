/**
 * Everything a change must pass, in order; stops at the first failure.
 * `--skip-tests` leaves out the test suite, for a machine that has just run it.
 */
import { spawnSync } from 'node:child_process';

const npm = (script, ...args) => ['npm', ['run', '--silent', script, ...args]];
const STEPS = [['Tests', npm('test'), 'tests']];

const skipTests = process.argv.includes('--skip-tests');
for (const [title, [command, args], group] of STEPS) {
  if (skipTests && group === 'tests') continue;
  console.log(`\n— ${title}`);
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) continue;
  if (error) console.error(error.message);
  console.error(`\nFailed: ${title}`);
  process.exit(1);
}
console.log('\nAll checks passed.');
