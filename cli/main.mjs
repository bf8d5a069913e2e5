import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { HELP, helpFor } from './help.mjs';
import { init } from './init.mjs';
import { COMMANDS, parse } from './options.mjs';
import { preview } from './preview.mjs';
import { Problem } from './problem.mjs';
import { snippet } from './snippet.mjs';
import { validate } from './validate.mjs';

const RUN = { init, validate, build, snippet, preview };
const HERE = fileURLToPath(new URL('..', import.meta.url));

async function loadKit(dist) {
  try {
    return await import(pathToFileURL(join(dist, 'kit/index.js')).href);
  } catch (error) {
    throw new Problem(`The built files are not there: ${error.message}`);
  }
}

const versionOf = () => JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')).version;

async function run(argv, io) {
  const [name, ...args] = argv;
  if (name === '--version' || name === '-v') return (io.out(versionOf()), 0);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(HELP);
    return name === undefined ? 2 : 0;
  }
  if (!Object.hasOwn(COMMANDS, name)) throw new Problem(`There is no command "${name}". See "lcf --help".`);
  const call = parse(name, args);
  const kit = await loadKit(io.dist);
  if (call.values.help) return (io.out(helpFor(name, kit)), 0);
  return RUN[name](call, { ...io, kit });
}

/**
 * The `lcf` command. Never throws.
 * @param {readonly string[]} argv without node and script
 * @param {{ out?: (text: string) => void, err?: (text: string) => void, dist?: string }} given for tests
 * @returns {Promise<number>} exit code: 0 done, 1 a config has errors, 2 the call or a file is wrong
 */
export async function main(argv, given = {}) {
  const io = {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    dist: join(HERE, 'dist'),
    ...given,
  };
  try {
    return await run(argv, io);
  } catch (error) {
    io.err(`lcf: ${error instanceof Problem ? error.message : (error.stack ?? error)}`);
    return error instanceof Problem ? error.code : 2;
  }
}
