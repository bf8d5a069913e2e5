/**
 * Everything a change must pass, in order; stops at the first failure.
 * `--skip-tests` leaves out the test suite, for a machine that has just run it.
 */
import { spawnSync } from 'node:child_process';

const npm = (script, ...args) => ['npm', ['run', '--silent', script, ...args]];
const unchanged = (...paths) => ['git', ['diff', '--exit-code', '--stat', '--', ...paths]];
const committed = (...paths) => ['node', ['scripts/check-untracked.mjs', ...paths]];
const GENERATED = ['dist', 'custom-elements.json', 'docs/theming.md'];

const STEPS = [
  ['Tests', npm('test'), 'tests'],
  ['Types', npm('typecheck')],
  ['Lint and format', npm('lint')],
  ['Build', npm('build')],
  ['Manifest', npm('analyze')],
  ['The committed build is what the source builds', unchanged(...GENERATED)],
  ['Nothing built is left uncommitted', committed(...GENERATED)],
  ['The docs name the hashes of the build', unchanged('README.md', 'docs/embedding.md')],
  ['A second build changes no byte', ['node', ['scripts/check-reproducible.mjs']]],
  ['Sizes', npm('size')],
  ['Stories', npm('test:stories')],
  ['Coverage', npm('coverage', '--', '--browser-only')],
];

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
