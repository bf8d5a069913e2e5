import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { lifecycle, type LifecycleOptions } from '../helpers/lifecycle.js';

/** What an element needs to have something to show; others need nothing. */
const OPTIONS: Readonly<Record<string, LifecycleOptions>> = {
  'lcf-framework': { drawsNothing: true },
  'lcf-practice-card': { attributes: { practice: 'focus-on-equity' } },
};

/** Every tag `define/all` registers, so that a new one is covered at once. */
const source = await (await fetch(new URL('../../src/define/all.ts', import.meta.url))).text();
const tags = [...source.matchAll(/\/(lcf-[a-z-]+)\.(?:js|ts)/g)].map(([, tag]) => tag as string);

describe('the elements', () => {
  it('are registered by define/all, the provider first', () => {
    expect(tags[0]).to.equal('lcf-framework');
    for (const tag of tags) expect(customElements.get(tag), tag).to.be.a('function');
  });
});

for (const tag of tags) lifecycle(tag, OPTIONS[tag]);
