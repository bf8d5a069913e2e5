/** Fails when the named paths hold files that are not committed: `git diff` alone does not see new files. */
import { execFileSync } from 'node:child_process';

const paths = process.argv.slice(2);
const status = execFileSync('git', ['status', '--porcelain', '--untracked-files=all', '--', ...paths], {
  encoding: 'utf8',
});
if (status.trim()) {
  console.error(`Not committed:\n${status}`);
  process.exit(1);
}
