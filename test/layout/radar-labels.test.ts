import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { radarFrame } from '../../src/layout/radar.js';
import { radarPlan, wrap, wrapEvenly, type RadarPlan } from '../../src/layout/radar-labels.js';

const measure = (text: string): number => [...text].length * 7;

const planFor = (
  titles: readonly string[],
  width: number,
  notes: readonly (string | null)[] = [],
  rtl = false,
): RadarPlan =>
  radarPlan({
    frame: radarFrame([titles.length], rtl),
    titles,
    notes: titles.map((_, index) => notes[index] ?? null),
    numbers: titles.map((_, index) => String(index + 1)),
    width,
    measure,
    lineHeight: 17,
  });

const TITLES = [
  'Framework for the Future',
  'Enabling Policies',
  'Holistic Learner Outcomes',
  'Resource Allocation',
  'Collective Efficacy',
  'Relational Trust',
  'Capacity Building',
  'Digital Ecosystem',
  'Use of Time and Space',
  'Family and Community Partnerships',
];

function assertClear({ labels, left, top, width, height, mode }: RadarPlan): void {
  labels.forEach((label, index) => {
    expect(label.left, label.lines.join(' ')).to.be.at.least(left - 0.01);
    expect(label.left + label.width).to.be.at.most(left + width + 0.01);
    expect(label.top).to.be.at.least(top);
    expect(label.top + label.height).to.be.at.most(top + height);
    if (mode === 'numbers') return;
    for (const other of labels.slice(index + 1)) {
      const apart =
        label.left + label.width <= other.left ||
        other.left + other.width <= label.left ||
        label.top + label.height <= other.top ||
        other.top + other.height <= label.top;
      expect(apart, `${label.lines.join(' ')} / ${other.lines.join(' ')}`).to.equal(true);
    }
  });
}

describe('wrap', () => {
  it('breaks Chinese between characters, and a word after its hyphen', () => {
    expect(wrap('家庭与社区伙伴关系', 35, measure)).to.deep.equal(['家庭与社区', '伙伴关系']);
    expect(wrap('学习者，社区', 28, measure)).to.deep.equal(['学习者，', '社区']);
    expect(wrap('Competency-Based', 80, measure)).to.deep.equal(['Competency-', 'Based']);
  });

  it('breaks at spaces only, and says when a word does not fit', () => {
    expect(wrap('Use of Time and Space', 84, measure)).to.deep.equal(['Use of Time', 'and Space']);
    expect(wrap('Partnerships', 50, measure)).to.equal(null);
    expect(wrap('', 50, measure)).to.deep.equal([]);
  });

  it('makes lines even without adding one', () => {
    expect(wrapEvenly('Family and Community Partnerships', 170, measure)).to.deep.equal([
      'Family and Community',
      'Partnerships',
    ]);
  });

  it('keeps every word, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 9 }).filter((word) => /^\S+$/u.test(word))),
        (words) => {
          const lines = wrapEvenly(words.join(' '), 100, measure) ?? words;
          expect(lines.join('').replaceAll(' ', '')).to.equal(words.join(''));
        },
      ),
    );
  });
});

describe('radarPlan', () => {
  for (const width of [420, 480, 560, 720]) {
    it(`gives full titles that touch neither each other nor the edge at ${width} px`, () => {
      const plan = planFor(TITLES, width);
      expect(plan.mode).to.equal('titles');
      expect(plan.labels.map(({ lines }) => lines.join(' '))).to.deep.equal(TITLES);
      assertClear(plan);
    });
  }

  it('gives numbers below 420 px, and where a word is too long', () => {
    expect(planFor(TITLES, 419).mode).to.equal('numbers');
    const long = planFor([...TITLES.slice(1), 'Donaudampfschifffahrtsgesellschaftskapitän'], 480);
    expect(long.mode).to.equal('numbers');
    expect(long.labels.map(({ lines }) => lines[0])).to.deep.equal(
      TITLES.map((_, index) => String(index + 1)),
    );
    assertClear(long);
  });

  it('puts a note under its title', () => {
    const plan = planFor(TITLES, 560, ['Not rated']);
    expect(plan.labels[0]).to.deep.include({ titleLines: plan.labels[0]!.lines.length - 1 });
    expect(plan.labels[0]!.lines.at(-1)).to.equal('Not rated');
    assertClear(plan);
  });

  it('anchors labels on the other side in right-to-left text', () => {
    const edges = (rtl: boolean) => planFor(TITLES, 560, [], rtl).labels.map(({ edge }) => edge);
    expect(
      edges(true).map((edge) => (edge === 'left' ? 'right' : edge === 'right' ? 'left' : edge)),
    ).to.deep.equal(edges(false));
  });

  it('stays in its box for any titles, any number of axes and any width', () => {
    const title = fc.array(
      fc.constantFrom('a', 'trust', 'Partnerships', '信頼', 'Verantwortungsgemeinschaft'),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.array(title, { minLength: 1, maxLength: 24 }),
        fc.integer({ min: 200, max: 1000 }),
        (titles, width) => {
          const plan = planFor(
            titles.map((words) => words.join(' ')),
            width,
          );
          expect(plan.width).to.equal(width);
          expect(plan.radius).to.be.above(0);
          assertClear(plan);
        },
      ),
    );
  });
});
