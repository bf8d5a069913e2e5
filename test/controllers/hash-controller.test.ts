import { expect } from '@open-wc/testing';
import { hashWithId, idInHash } from '../../src/controllers/hash-controller.js';

describe('the selection in a fragment', () => {
  it('is read from #lcf=<id>, also beside other parts', () => {
    expect(idInHash('#lcf=agency')).to.equal('agency');
    expect(idInHash('#page=2&lcf=a%20b')).to.equal('a b');
    expect(idInHash('#top')).to.equal(null);
    expect(idInHash('')).to.equal(null);
  });

  it('survives a broken escape', () => {
    expect(idInHash('#lcf=%E0%A4%A')).to.equal(null);
  });

  it('is written without touching the other parts', () => {
    expect(hashWithId('', 'agency')).to.equal('#lcf=agency');
    expect(hashWithId('#page=2&lcf=old', 'a&b')).to.equal('#page=2&lcf=a%26b');
    expect(hashWithId('#page=2&lcf=old', null)).to.equal('#page=2');
    expect(hashWithId('#lcf=old', null)).to.equal('');
  });
});
