import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DOCS, hashProblems, withHashes } from '../docs-integrity.mjs';

const INTEGRITY = { 'lcf-widgets.js': 'sha384-right' };
const tag = (more) => `<script type="module" src="https://w.example/lcf-widgets.js"${more}></script>`;

export const checks = {
  'hashes in the docs: an old one is written anew, whatever stands beside it': () => {
    const old = tag(' integrity="sha384-old" crossorigin="anonymous"');
    assert.equal(hashProblems(old, INTEGRITY).length, 1);
    const right = withHashes(`a ${old} b`, INTEGRITY);
    assert.equal(right, `a ${tag(' integrity="sha384-right" crossorigin="anonymous"')} b`);
    assert.deepEqual(hashProblems(right, INTEGRITY), []);
  },
  'hashes in the docs: a script of another address has one, one beside the page need not': () => {
    assert.equal(hashProblems(tag(''), INTEGRITY).length, 1);
    assert.deepEqual(hashProblems('<script src="lcf-widgets.js"></script>', INTEGRITY), []);
    assert.equal(hashProblems('<script src="lcf-gone.js"></script>', INTEGRITY).length, 1);
  },
  'hashes in the docs: those that are there are right': () => {
    const built = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
    for (const doc of DOCS) assert.deepEqual(hashProblems(readFileSync(doc, 'utf8'), built), [], doc);
  },
};
