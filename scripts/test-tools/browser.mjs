/** The finder of a browser: its order, and what counts as one. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, works } from '../browser.mjs';

const FINDER = fileURLToPath(new URL('../browser.mjs', import.meta.url));

/** Calls `task` with a maker of executables in a folder of their own. */
async function withPrograms(task) {
  const folder = mkdtempSync(join(tmpdir(), 'lcf-'));
  const program = (name, script) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  try {
    await task(program, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const checks = {
  'the first way that gives a browser wins, and no later one is tried': async () => {
    const tried = [];
    const way = (name, path) => async () => {
      tried.push(name);
      return path;
    };
    const ways = [way('environment'), way('installed', '/a'), way('apt', '/b'), way('package', '/c')];
    const { executablePath, args } = await findChromium(ways);
    assert.equal(executablePath, '/a');
    assert.deepEqual(tried, ['environment', 'installed']);
    assert.equal(args.includes('--no-sandbox'), process.getuid?.() === 0 || args.includes('--no-sandbox'));
  },
  'without any browser, one sentence says what to install': async () => {
    const ways = [() => undefined, async () => undefined];
    await assert.rejects(findChromium(ways), ({ message }) => {
      assert.match(message, /^No browser found: install Chromium or Google Chrome, or set CHROME_PATH/);
      assert.doesNotMatch(message, /\n/);
      return true;
    });
  },
  'only what starts and names its version is a browser': () =>
    withPrograms((program, folder) => {
      assert.equal(works(undefined), false);
      assert.equal(works(join(folder, 'missing')), false);
      if (platform() !== 'linux') return;
      assert.equal(works(program('good', 'echo "Chromium 150.0.1"')), true);
      assert.equal(works(program('stub', 'echo "install the snap first" >&2; exit 10')), false);
      assert.equal(works(program('mute', 'exit 0')), false);
    }),
  'CHROME_PATH comes first; one that does not start is said and passed over': () =>
    withPrograms(async (program) => {
      if (platform() !== 'linux') return;
      const find = (path) =>
        spawnSync(process.execPath, [FINDER], {
          encoding: 'utf8',
          env: { ...process.env, CHROME_PATH: path },
        });
      const mine = program('mine', 'echo "Chromium 150.0.1"');
      assert.equal(find(mine).stdout.trim(), mine);
      // A machine without a browser gets one here, in the open: below, what is said is kept.
      await findChromium();
      const broken = program('broken', 'exit 1');
      const { stdout, stderr } = find(broken);
      assert.notEqual(stdout.trim(), broken);
      assert.match(stderr, /CHROME_PATH \(.*broken\) does not start; looking further\./);
    }),
};
