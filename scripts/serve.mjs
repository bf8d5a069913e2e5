/** `npm start`: builds, serves the example pages on a free port from 8000 up and opens them. */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startServer } from './static-server.mjs';

const OPENERS = { darwin: 'open', win32: 'explorer' };

/** A machine without a desktop has no opener: the printed address is enough then. */
function open(address) {
  if (process.env.CI || process.argv.includes('--no-open')) return;
  const opener = OPENERS[process.platform] ?? 'xdg-open';
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

if (process.argv.includes('--build')) {
  console.log('Building …');
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const { address } = await startServer({ root, port: 8000 });
const page = `${address}/examples/`;
console.log(`The example pages are at ${page} (Ctrl+C stops the server).`);
open(page);
