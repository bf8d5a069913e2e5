/** Tells whether two folders hold the same files with the same bytes. */
import { readFileSync } from 'node:fs';
import { listFiles } from './wtr/glob.mjs';

const namesIn = (folder) => listFiles(folder).map((file) => file.slice(folder.length + 1));

/** What differs, as sentences; an empty folder is no proof of anything and is reported too. */
export function compareTrees(first, second) {
  const [one, two] = [namesIn(first), namesIn(second)];
  if (one.length === 0) return [`${first} holds no file`];
  const missing = one.filter((name) => !two.includes(name)).map((name) => `${name} is not in ${second}`);
  const added = two.filter((name) => !one.includes(name)).map((name) => `${name} is only in ${second}`);
  const changed = one
    .filter((name) => two.includes(name))
    .filter((name) => !readFileSync(`${first}/${name}`).equals(readFileSync(`${second}/${name}`)))
    .map((name) => `${name} differs`);
  return [...missing, ...added, ...changed];
}
