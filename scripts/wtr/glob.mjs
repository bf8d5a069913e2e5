/** `**` and `*` globs over the project's files; Node 20 has no `fs.globSync`. */
import { readdirSync } from 'node:fs';

const SPECIAL = /[.+^${}()|[\]\\]/g;

function toRegExp(glob) {
  const body = glob
    .replace(/^\.\//, '')
    .replace(SPECIAL, '\\$&')
    .replace(/\*\*\/|\*\*|\*/g, (star) => (star === '**/' ? '(?:.*/)?' : star === '**' ? '.*' : '[^/]*'));
  return new RegExp(`^${body}$`);
}

/** Files under `directory`, as sorted paths with `/`. */
export function listFiles(directory) {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/'))
      .sort();
  } catch {
    return [];
  }
}

export function globSync(globs) {
  const files = ['test', 'src', 'stories'].flatMap(listFiles);
  return [globs].flat().flatMap((glob) => files.filter((file) => toRegExp(glob).test(file)));
}
