import { buildStandalone } from '../build.mjs';

let built;

/** The folder with what a page loads, built from the source once a run; `--dist FOLDER` takes one that is there. */
export function freshBuild() {
  const given = process.argv.indexOf('--dist');
  built ??= given > 0 ? Promise.resolve(process.argv[given + 1]) : build('.cache/dist');
  return built;
}

async function build(directory) {
  await buildStandalone(directory);
  return directory;
}
