import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LineBreaker, tokensOf } from '../../src/layout/text-lines.js';
import { FEW_SECONDS, measure } from './diagram-models.js';

const pieces = (text: string): string[] => tokensOf(text).map((token) => token.text);

describe('places where a line may end', () => {
  it('are between words, and after hyphens that stand there', () => {
    expect(pieces('Competency-Based  learning')).to.deep.equal(['Competency-', 'Based', 'learning']);
    expect(pieces('gia đình và cộng đồng')).to.deep.equal(['gia', 'đình', 'và', 'cộng', 'đồng']);
    expect(pieces(' - 5 ')).to.deep.equal(['-', '5']);
  });

  it('are not at spaces that hold words together', () => {
    expect(pieces('Grade\u00a05 learners')).to.deep.equal(['Grade\u00a05', 'learners']);
    expect(pieces('10\u202f000')).to.deep.equal(['10\u202f000']);
  });

  it('are between Chinese characters, but before no closing mark and after no opening one', () => {
    expect(pieces('学习者，社区')).to.deep.equal(['学', '习', '者，', '社', '区']);
    expect(pieces('支持（家庭）和《书》！')).to.deep.equal(['支', '持', '（家', '庭）', '和', '《书》！']);
    expect(pieces('说“好”。')).to.deep.equal(['说', '“好”。']);
    expect(pieces('ちょっとセンター')).to.deep.equal(['ちょっ', 'と', 'セ', 'ン', 'ター']);
  });

  it('are between Chinese and other words, which stay whole', () => {
    expect(pieces('支持SEL计划')).to.deep.equal(['支', '持', 'SEL', '计', '划']);
    expect(pieces('K-12 教育')).to.deep.equal(['K-', '12', '教', '育']);
  });
});

describe('LineBreaker', () => {
  const breaker = new LineBreaker(measure);
  const linesOf = (text: string, count: number): string[] =>
    breaker.lines(text, count).map((line) => line.text);

  it('makes lines as even as the words allow', () => {
    expect(linesOf('Family and Community Partnerships', 2)).to.deep.equal([
      'Family and Community',
      'Partnerships',
    ]);
    expect(linesOf('家庭与社区伙伴关系', 3)).to.deep.equal(['家庭与', '社区伙', '伴关系']);
    expect(linesOf('One', 3)).to.deep.equal(['One']);
  });

  it('keeps every word, in no more lines than asked for, none wider than it must be', () => {
    const text = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (words, count) => {
        const lines = breaker.lines(words.join(' '), count);
        expect(lines.map((line) => line.text).join(' ')).to.equal(words.join(' '));
        expect(lines.length).to.be.at.most(count);
        const widest = Math.max(...lines.map(({ width }) => width));
        // The least width of all ways to cut the words into so many lines.
        const best = (from: number, left: number): number => {
          const width = (to: number): number => breaker.width(words.slice(from, to).join('\u00a0'));
          if (left === 1) return width(words.length);
          const cuts = words.slice(from + 1).map((_, at) => from + 1 + at);
          return Math.min(width(words.length), ...cuts.map((to) => Math.max(width(to), best(to, left - 1))));
        };
        expect(widest).to.be.closeTo(best(0, count), 1e-6);
      }),
      FEW_SECONDS,
    );
  });
});
