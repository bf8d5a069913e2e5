/** Reading and writing: whole or not at all, and nothing outside the folder it belongs to. */
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { Problem } from './problem.mjs';

const REASONS = {
  ENOENT: 'it is not there',
  EACCES: 'it may not be read or written',
  EPERM: 'it may not be read or written',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is a file',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
  EROFS: 'nothing may be written there',
};
const reason = ({ code, message }) => REASONS[code] ?? message;

export function readText(path) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new Problem(`${path}: it is not UTF-8 text.`);
    throw new Problem(`${path}: ${reason(error)}.`);
  }
}

/** Files that the config names, by their path below its folder; symbolic links may not lead out of it. */
export function readAssets(assets, folder) {
  const base = realpathSync(folder);
  return new Map(
    assets.map(({ ref, path }) => {
      try {
        const file = realpathSync(join(base, path));
        if (!file.startsWith(base + sep)) throw new Problem(`"${ref}" is not below ${folder}.`, 1);
        return [path, readFileSync(file)];
      } catch (error) {
        if (error instanceof Problem) throw error;
        throw new Problem(`The config names "${ref}", which cannot be read: ${reason(error)}.`, 1);
      }
    }),
  );
}

/** Built files by name; a name that ends in `/` stands for the scripts of a folder. */
export function readCode(names, dist) {
  const paths = names.flatMap((name) =>
    name.endsWith('/')
      ? !existsSync(join(dist, name))
        ? []
        : readdirSync(join(dist, name))
            .filter((file) => file.endsWith('.js'))
            .map((file) => name + file)
      : [name],
  );
  return new Map(paths.map((path) => [path, readFileSync(join(dist, path))]));
}

const beside = (path) => join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);

/** Names at the top of the folders that `lcf build` writes, of this version or an older one. */
const OURS =
  /^(?:index\.html|embed\.html|paste\.html|config\.json|framework\.svg|licenses\.txt|chunks|extras|lang|lang-classic|lcf-[\w.-]+\.js)$/;

/** Nobody's work is thrown away: a file takes the place of a file, a folder that of one that was built. */
function mayReplace(path, files) {
  if (files === null) return !statSync(path).isDirectory();
  if (!statSync(path).isDirectory()) return false;
  const tops = new Set([...files.keys()].map((name) => name.split('/')[0]));
  return readdirSync(path).every((name) => OURS.test(name) || tops.has(name));
}

/** Writes elsewhere first, so that nobody ever sees half a file, then moves it into place. */
function place(path, write, { force }, files = null) {
  const target = resolve(path);
  const isThere = existsSync(target);
  if (isThere && !force) throw new Problem(`${path} is there already. Use --force to replace it.`);
  if (isThere && !mayReplace(target, files))
    throw new Problem(`${path} holds what was not made by lcf build, so it stays. Choose another name.`);
  const temporary = beside(target);
  const old = beside(target);
  try {
    mkdirSync(dirname(target), { recursive: true });
    write(temporary);
    // A file is replaced in one step; a folder has to make room first.
    if (isThere && files !== null) renameSync(target, old);
    renameSync(temporary, target);
  } catch (error) {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    throw new Problem(`${path} could not be written: ${reason(error)}.`);
  } finally {
    for (const left of [temporary, old]) if (existsSync(left)) rmSync(left, { recursive: true, force: true });
  }
}

export const writeFile = (path, content, options = {}) =>
  place(path, (temporary) => writeFileSync(temporary, content), options);

/** @param files path below the folder to content */
export const writeFolder = (path, files, options = {}) =>
  place(
    path,
    (temporary) => {
      mkdirSync(temporary);
      for (const [name, content] of files) {
        const file = join(temporary, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    },
    options,
    files,
  );
