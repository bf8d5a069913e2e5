import { expect } from '@open-wc/testing';
import { romanSign } from '../../src/layout/ring-cells.js';

describe('Roman numbers of domains', () => {
  it('are written as Rome wrote them', () => {
    const numbers = [1, 4, 9, 14, 40, 90, 400, 900, 1994, 3999, 4000];
    expect(numbers.map(romanSign)).to.deep.equal([
      'I',
      'IV',
      'IX',
      'XIV',
      'XL',
      'XC',
      'CD',
      'CM',
      'MCMXCIV',
      'MMMCMXCIX',
      'MMMM',
    ]);
  });

  it('tell as many domains apart as a config can hold', () => {
    const signs = Array.from({ length: 20_000 }, (_, index) => romanSign(index + 1));
    expect(new Set(signs).size).to.equal(20_000);
  });
});
