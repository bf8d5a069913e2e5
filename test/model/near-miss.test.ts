import { expect } from '@open-wc/testing';
import fc from '../helpers/properties.js';
import { didYouMean, nearMiss } from '../../src/model/near-miss.js';
import { parseConfig } from '../../src/model/parse-config.js';

const KNOWN = ['rings', 'title', 'shortTitle', 'center', 'links', 'id', 'n'];

describe('near misses', () => {
  it('find the word that was meant', () => {
    const meant: Record<string, string> = {
      ring: 'rings',
      RINGS: 'rings',
      'short-title': 'shortTitle',
      short_title: 'shortTitle',
      shorttitle: 'shortTitle',
      tilte: 'title',
      centre: 'center',
      link: 'links',
      ID: 'id',
    };
    for (const [word, known] of Object.entries(meant)) expect(nearMiss(word, KNOWN), word).to.equal(known);
  });

  it('find nothing where nothing is near', () => {
    for (const word of ['banana', '', 'x', '!!', 'r', 'items'])
      expect(nearMiss(word, KNOWN), word).to.equal(undefined);
    expect(didYouMean('banana', KNOWN)).to.equal(undefined);
    expect(nearMiss('ring', [])).to.equal(undefined);
  });

  it('are one letter added, dropped or changed away, in any word of four letters or more', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('', 'x', 'é'), (known, place, letter) => {
        const at = place % known.length;
        const changed = known.slice(0, at) + letter + known.slice(at + 1);
        expect(nearMiss(changed, [known])).to.equal(known);
        expect(nearMiss(known.slice(0, at) + 'q' + known.slice(at), [known])).to.equal(known);
      }),
    );
  });

  it('stay cheap for a long word', () => {
    expect(nearMiss('ring'.repeat(100_000), KNOWN)).to.equal(undefined);
  });

  it('become a hint in the issue of an unknown name, and a list of names where none is near', () => {
    const hint = (framework: object): string | undefined => parseConfig({ framework }).issues[0]?.hint;
    expect(hint({ ring: [] })).to.equal('Did you mean "rings"?');
    expect(hint({ banana: 1 })).to.equal('Known here: extends, id, title, source, center, rings, links.');
  });
});
