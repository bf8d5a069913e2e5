/** The build's own plugins. */
import assert from 'node:assert/strict';
import { runInThisContext } from 'node:vm';
import { rollup } from 'rollup';
import { arrayFrom } from '../rollup/array-from.mjs';
import { classicScript } from '../rollup/classic-script.mjs';

async function bundleText(code, plugin = arrayFrom()) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? code : null),
  };
  const build = await rollup({ input: 'entry', plugins: [entry, plugin], onLog() {} });
  const { output } = await build.generate({ format: 'es' });
  return output[0].code;
}

export const checks = {
  'Array.from survives a host that replaces it': async () => {
    const text = await bundleText(
      'export const out = [Array.from(new Set([1, 2])), Array.from({ length: 2 }, (_, i) => i * 2), Array.from("äb")];',
    );
    assert.doesNotMatch(text, /Array\.from/);
    const original = Array.from;
    try {
      Array.from = () => [];
      const { out } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
      assert.deepEqual(out, [
        [1, 2],
        [0, 2],
        ['ä', 'b'],
      ]);
    } finally {
      Array.from = original;
    }
  },
  'the loader is a script that needs no module and leaves no names behind': async () => {
    const text = await bundleText('const one = 1; globalThis.lcfTrial = one + 1;', classicScript());
    runInThisContext(text);
    assert.equal(globalThis.lcfTrial, 2);
    assert.equal(runInThisContext('typeof one'), 'undefined');
    await assert.rejects(bundleText('export const one = 1;', classicScript()), /must have no import, export/);
    await assert.rejects(bundleText('console.log(import.meta.url);', classicScript()), /must have no import/);
  },
};
