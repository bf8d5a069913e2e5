import { expect } from '@open-wc/testing';
import { defineOnce } from '../../src/define/define-once.js';
import { VERSION } from '../../src/version.js';

const MARK = Symbol.for('lcf-widgets.version');

/** Calls `task` and gives what it warned about. */
function warningsOf(task: () => void): string[] {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...args: unknown[]) => warnings.push(args.join(' '));
  try {
    task();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('registration', () => {
  it('knows the version of the package', async () => {
    const url = new URL('../../package.json', import.meta.url);
    const { version } = (await (await fetch(url)).json()) as { version: string };
    expect(VERSION).to.equal(version);
  });

  it('registers nothing when only the index is imported', async () => {
    const index: Record<string, unknown> = await import('../../src/index.js');
    expect(Object.keys(index)).to.include('LcfFramework');
    for (const name of Object.keys(index).filter((key) => key.startsWith('Lcf'))) {
      const tag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).slice(1);
      expect(customElements.get(tag), tag).to.equal(undefined);
    }
  });

  it('keeps the first of two copies, and is quiet when they are the same version', () => {
    const first = class extends HTMLElement {};
    const second = class extends HTMLElement {};
    const warnings = warningsOf(() => {
      defineOnce('lcf-test-same', first);
      defineOnce('lcf-test-same', second);
    });
    expect(customElements.get('lcf-test-same')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('warns once, for all tags, when another version was there first', () => {
    for (const tag of ['lcf-test-old-a', 'lcf-test-old-b']) {
      const old = class extends HTMLElement {};
      Object.defineProperty(old, MARK, { value: '0.0.1' });
      customElements.define(tag, old);
    }
    const warnings = warningsOf(() => {
      defineOnce('lcf-test-old-a', class extends HTMLElement {});
      defineOnce('lcf-test-old-b', class extends HTMLElement {});
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('lcf-test-old-a').and.contain('0.0.1').and.contain(VERSION);
  });
});
