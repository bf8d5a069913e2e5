import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createModel } from '../../../src/model/create-model.js';
import { editDistance } from '../../../src/model/practices/edit-distance.js';
import { markText } from '../../../src/model/practices/marks.js';
import { practiceFacts } from '../../../src/model/practices/practice-facts.js';
import { PracticeIndex, practiceIndex } from '../../../src/model/practices/practice-search.js';
import { SMALL, smallModel } from './fixtures.js';

const model = smallModel();
const found = (query: string): string[] =>
  [...(practiceIndex(model).search(query)?.scores.keys() ?? [])].sort();
const best = (query: string): string | undefined =>
  [...(practiceIndex(model).search(query)?.scores ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0];

describe('searching practices', () => {
  it('gives nothing to show for an empty query: null, not no result', () => {
    expect(practiceIndex(model).search('  ')).to.equal(null);
  });

  it('finds words in titles, statements, steps, tags, aliases and experiences, in any order', () => {
    expect(found('garden grow')).to.deep.equal(['garden']);
    expect(found('learners school')).to.deep.equal(['garden']);
    expect(found('kitchen')).to.deep.equal(['garden']);
    expect(found('outdoors')).to.deep.equal(['cafe', 'garden']);
    expect(found('targets')).to.deep.equal(['goals']);
    expect(found('own path')).to.deep.equal(['choose', 'goals', 'reflect']);
  });

  it('finds words in what a config says about a practice besides: summary and description', () => {
    const config = structuredClone(SMALL);
    const [real] = config.framework.rings[1]!.items as unknown as { items: object[] }[];
    Object.assign(real!.items[1]!, { summary: 'With the blacksmith.', description: 'Wear sturdy shoes.' });
    const described = createModel(config as never).model;
    for (const word of ['blacksmith', 'sturdy'])
      expect([...(practiceIndex(described).search(word)?.scores.keys() ?? [])], word).to.deep.equal([
        'visit',
      ]);
  });

  it('does not mind case and accents, and takes every character for itself', () => {
    expect(found('CAFE')).to.deep.equal(['cafe']);
    expect(found('.*')).to.deep.equal([]);
    expect(found('(')).to.deep.equal([]);
  });

  it('puts a match in the title before one in the statement', () => {
    expect(best('goal')).to.equal('goals');
    expect(best('work')).to.equal('visit');
    expect(best('garden')).to.equal('garden');
  });

  it('forgives small slips, says which words it took, and only when nothing fits as typed', () => {
    expect(found('gardne')).to.deep.equal(['garden']);
    expect(practiceIndex(model).search('reflecton')?.corrections).to.deep.equal(['reflection']);
    expect(found('refletcion')).to.deep.equal(['reflect']);
    expect(practiceIndex(model).search('garden')?.corrections).to.deep.equal([]);
    expect(found('xyzzy')).to.deep.equal([]);
    expect(found('gr')).to.include('garden');
  });

  it('marks no single letters, as nearly every word has them, but signs that are words', () => {
    expect(practiceIndex(model).search('g garden')?.words).to.deep.equal(['garden']);
    const chinese = [
      { ...practiceFacts(model)[0]!, node: { ...practiceFacts(model)[0]!.node, title: '学习' } },
    ];
    expect(new PracticeIndex(chinese).search('学')?.words).to.deep.equal(['学']);
  });

  it('folds each text once, a few at a time when warmed', () => {
    const index = new PracticeIndex(practiceFacts(model));
    expect(index.warm(4)).to.equal(false);
    expect(index.warm(4)).to.equal(true);
    expect([...(index.search('garden')?.scores.keys() ?? [])]).to.deep.equal(['garden']);
  });
});

describe('editDistance', () => {
  it('counts slips, exchanged neighbours as one, and takes the beginning of a word for the word', () => {
    expect(editDistance('feedback', 'feedback', 2)).to.equal(0);
    expect(editDistance('fedback', 'feedback', 2)).to.equal(1);
    expect(editDistance('feedbakc', 'feedback', 2)).to.equal(1);
    expect(editDistance('reflct', 'reflection', 2)).to.equal(1);
    expect(editDistance('abc', 'xyz', 1)).to.be.greaterThan(1);
  });

  it('is zero for every beginning of a word, and never more than the letters typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, a + b, 2)).to.equal(0);
        expect(editDistance(a, b, 20)).to.be.at.most([...a].length);
      }),
    );
  });
});

describe('markText', () => {
  const show = (text: string, ...words: string[]): string =>
    markText(text, words)
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('');

  it('marks what matches, accents and case aside', () => {
    expect(show('Run a Café', 'cafe')).to.equal('Run a [Café]');
    expect(show('Run a Cafe\u0301 now', 'cafe')).to.equal('Run a [Cafe\u0301] now');
    expect(show('große Straße', 'strasse')).to.equal('große [Straße]');
    expect(show('Garden, garden', 'gar', 'den')).to.equal('[Garden], [garden]');
    expect(show('nothing', 'x')).to.equal('nothing');
  });

  it('never changes the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ minLength: 1 })), (text, words) => {
        const joined = markText(text, words)
          .map((piece) => piece.text)
          .join('');
        expect(joined).to.equal(text);
      }),
    );
  });
});
