import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readDeckHash, writeDeckHash } from '../../../src/model/practices/deck-hash.js';
import { NO_OPTIONS, SORTS, type DeckOptions } from '../../../src/model/practices/deck-options.js';
import { NO_FILTERS } from '../../../src/model/practices/practice-filter.js';

const some: DeckOptions = {
  ...NO_OPTIONS,
  filters: { ...NO_FILTERS, experience: ['authentic', 'personalized'], tag: ['voice, and choice'] },
  query: 'peer & feedback',
};

describe('a deck’s choices in the fragment', () => {
  it('can be read by people', () => {
    expect(writeDeckHash('#lcf=agency', some)).to.equal(
      '#lcf=agency&lcf-experience=authentic,personalized&lcf-tag=voice%2C%20and%20choice&lcf-query=peer%20%26%20feedback',
    );
  });

  it('leave with the choices, and leave the rest alone', () => {
    expect(writeDeckHash('#page-2&lcf=agency&lcf-query=x', NO_OPTIONS)).to.equal('#page-2&lcf=agency');
    expect(writeDeckHash('#lcf-query=x', NO_OPTIONS)).to.equal('');
  });

  it('are none where the fragment has none, and empty where it is damaged', () => {
    expect(readDeckHash('')).to.equal(null);
    expect(readDeckHash('#lcf=agency')).to.equal(null);
    expect(readDeckHash('#lcf-query=%E0%A4%A&lcf-sort=up')).to.deep.equal(NO_OPTIONS);
  });

  it('come back as they were', () => {
    const list = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 });
    const options = fc.record({
      filters: fc.record({ experience: list, outcome: list, status: list, tag: list, bookmark: list }),
      query: fc.string(),
      sort: fc.option(fc.constantFrom(...SORTS)),
      seed: fc.string(),
      draw: fc.option(fc.string({ minLength: 1 })),
      plan: fc.boolean(),
    });
    fc.assert(
      fc.property(options, (given) => {
        const kept = { ...given, seed: given.sort === 'shuffled' ? given.seed : '' };
        const hash = writeDeckHash('#lcf=x', given);
        expect(readDeckHash(hash) ?? NO_OPTIONS).to.deep.equal(kept);
      }),
    );
  });
});
