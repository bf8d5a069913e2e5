/** The coverage of a floor: what no test loads counts as uncovered. */
import assert from 'node:assert/strict';
import { hasCode, lineCoverage } from '../wtr/coverage.mjs';

const file = (covered, total = 10) => ({ lines: { total, covered } });

export const checks = {
  'coverage is counted over the lines of a floor': () => {
    const summary = {
      '/x/src/model/a.ts': file(10),
      '/x/src/model/b.ts': file(5),
      '/x/src/state/c.ts': file(0),
    };
    assert.equal(lineCoverage(summary, 'model', {}).percent, 75);
    assert.equal(lineCoverage(summary, 'state', {}).percent, 0);
    assert.equal(lineCoverage(summary, 'layout', {}), null);
    assert.equal(lineCoverage({ 'C:\\x\\src\\model\\a.ts': file(9) }, 'model', {}).percent, 90);
  },
  'a file that no test loads counts with all its lines, unless it holds types only': () => {
    const summary = { '/x/src/model/a.ts': file(10) };
    const sources = {
      'src/model/a.ts': 'export const a = 1;',
      'src/model/forgotten.ts': `export const b = 1;${'\n'.repeat(9)}`,
      'src/model/types.ts':
        "import type { B } from './b.js';\nexport interface A {\n  b: B;\n}\nexport type C = A;",
      'src/state/other.ts': 'export const c = 1;',
    };
    assert.deepEqual(lineCoverage(summary, 'model', sources), {
      percent: 50,
      forgotten: ['src/model/forgotten.ts'],
    });
  },
  'what runs is told from what is only a type': () => {
    for (const text of [
      'export const a = 1;',
      'function f() {}',
      'export abstract class A {}',
      'export default 1;',
    ])
      assert.equal(hasCode(text), true, text);
    for (const text of [
      '',
      "export type { A } from './a.js';",
      'export interface A {\n  const: 1;\n}',
      '// const a',
    ])
      assert.equal(hasCode(text), false, text);
  },
};
