/** The comparison a reproducible build is held to. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compareTrees } from '../compare-trees.mjs';

/** Writes two folders from `name → content` and gives what differs. */
function differences(one, two) {
  const top = mkdtempSync(join(tmpdir(), 'lcf-'));
  for (const [folder, files] of Object.entries({ one, two })) {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(top, folder, name)), { recursive: true });
      writeFileSync(join(top, folder, name), content);
    }
  }
  const found = compareTrees(join(top, 'one'), join(top, 'two'));
  rmSync(top, { recursive: true });
  return found.map((line) => line.replaceAll(`${top}/`, ''));
}

export const checks = {
  'two builds are the same when every byte is': () => {
    const files = { 'a.js': 'a', 'chunks/b-123.js': Buffer.from([0, 255]) };
    assert.deepEqual(differences(files, files), []);
  },
  'a changed byte, a file more and a file less are all named': () => {
    const found = differences(
      { 'a.js': 'a', 'b.js': 'b', 'c/d.js': 'd' },
      { 'a.js': 'a ', 'b.js': 'b', 'e.js': '' },
    );
    assert.deepEqual(found, ['c/d.js is not in two', 'e.js is only in two', 'a.js differs']);
  },
  'a build that wrote nothing proves nothing': () => {
    assert.deepEqual(differences({}, {}), ['one holds no file']);
  },
};
