import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  checksum,
  readAnswers,
  writeAnswerFile,
  writeAnswerFragment,
  type AnswerSet,
} from '../../../src/model/readiness/answer-file.js';

const SET: AnswerSet = {
  framework: 'maple-valley',
  assessment: 'fall-2026',
  group: 'leaders',
  id: 'a1b2c3d4',
  scale: [1, 2, 3, 4],
  ratings: { 'relational-trust': 3, 'enabling-policies': 'na', 'digital-ecosystem': 'unknown' },
};

const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((id) => id.length <= 200);
const key = text.filter((id) => !['__proto__', 'constructor', 'prototype'].includes(id));
const value = fc.oneof(fc.constantFrom('na' as const, 'unknown' as const), fc.integer({ min: -5, max: 9 }));
const sets: fc.Arbitrary<AnswerSet> = fc
  .record(
    {
      framework: text,
      assessment: text,
      group: text,
      id: text,
      scale: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 7 }),
      ratings: fc.dictionary(key, value, { maxKeys: 12, noNullPrototype: true }),
    },
    { requiredKeys: ['framework', 'assessment', 'id', 'scale', 'ratings'], noNullPrototype: true },
  )
  .map((set) => set as AnswerSet);

describe('answer file', () => {
  it('is read as it was written, as a file and as a link', () => {
    expect(readAnswers(writeAnswerFile(SET))).to.deep.equal({ answers: SET });
    const link = `https://maple.example/results?x=1#${writeAnswerFragment(SET)}`;
    expect(readAnswers(link)).to.deep.equal({ answers: SET });
  });

  it('is read as it was written, whatever was answered', () => {
    fc.assert(
      fc.property(sets, (set) => {
        expect(readAnswers(writeAnswerFile(set))).to.deep.equal({ answers: set });
        expect(readAnswers(`#${writeAnswerFragment(set)}`)).to.deep.equal({ answers: set });
      }),
    );
  });

  it('holds what was answered and nothing else', () => {
    const written = JSON.parse(writeAnswerFile(SET)) as Record<string, unknown>;
    expect(Object.keys(written)).to.have.members([
      'type',
      'version',
      'framework',
      'assessment',
      'group',
      'id',
      'scale',
      'ratings',
      'checksum',
    ]);
    const more = JSON.stringify({ ...written, name: 'R. Okafor' });
    expect(readAnswers(more)).to.deep.equal({ answers: SET });
  });

  it('finds damage: any changed letter or digit', () => {
    const file = writeAnswerFile(SET);
    const fragment = writeAnswerFragment(SET);
    expect(readAnswers(file.replace('"relational-trust": 3', '"relational-trust": 4'))).to.deep.equal({
      problem: 'damaged',
    });
    fc.assert(
      fc.property(fc.nat(fragment.length - 16), (at) => {
        const place = 'lcf-answers=1.'.length + (at % (fragment.length - 24));
        const other = fragment[place] === 'A' ? 'B' : 'A';
        const changed = fragment.slice(0, place) + other + fragment.slice(place + 1);
        expect(readAnswers(changed)).to.deep.equal({ problem: 'damaged' });
      }),
    );
    expect(readAnswers(`${fragment.slice(0, 40)}.00000000`)).to.deep.equal({ problem: 'damaged' });
  });

  it('says when a file comes from a later version, or is something else', () => {
    expect(readAnswers(writeAnswerFile(SET).replace('"version": 1', '"version": 2'))).to.deep.equal({
      problem: 'version',
    });
    expect(readAnswers(writeAnswerFragment(SET).replace('=1.', '=2.'))).to.deep.equal({ problem: 'version' });
    for (const other of ['', 'hello', '[]', '{"a":1}', 'null', 'a;b\n1;2', 'x'.repeat(300_000)])
      expect(readAnswers(other)).to.deep.equal({ problem: 'not-answers' });
  });

  it('lets no key reach a prototype, and never throws', () => {
    const evil = writeAnswerFile(SET).replace('"relational-trust"', '"__proto__"');
    expect(readAnswers(evil)).to.deep.equal({ problem: 'damaged' });
    fc.assert(
      fc.property(fc.string(), (any) => {
        readAnswers(any);
        readAnswers(`lcf-answers=1.${any}.00000000`);
        readAnswers(JSON.stringify({ type: 'lcf-answers', version: 1, ratings: any, scale: [any] }));
      }),
    );
    fc.assert(fc.property(fc.anything(), (any) => void readAnswers(JSON.stringify(any) ?? '')));
  });

  it('has a checksum that starts at the offset of FNV-1a and minds order', () => {
    expect(checksum('')).to.equal('811c9dc5');
    expect(checksum('a')).to.not.equal(checksum('b'));
    expect(checksum('ab')).to.not.equal(checksum('ba'));
    expect(checksum('a')).to.match(/^[\da-f]{8}$/);
  });
});
