import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CARDS_PER_PAGE, mirrored, pagesOf } from '../../../src/model/practices/print-pages.js';
import { looseItems } from '../../../src/model/practices/rows.js';
import { weekPick, withWeekPick } from '../../../src/model/practices/week-pick.js';

describe('pages of a printed deck', () => {
  it('hold eight cards each, and the last what is left', () => {
    const cards = [...new Array(42).keys()];
    expect(pagesOf(cards, CARDS_PER_PAGE).map(({ length }) => length)).to.deep.equal([8, 8, 8, 8, 8, 2]);
    expect(pagesOf([], 8)).to.deep.equal([]);
  });

  it('have backs that lie behind their fronts when the sheet is turned over its long edge', () => {
    expect(mirrored(['a', 'b', 'c', 'd'])).to.deep.equal(['b', 'a', 'd', 'c']);
    expect(mirrored(['a'])).to.deep.equal([undefined, 'a']);
  });
});

describe('cards beside an open one', () => {
  it('are those of its row', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect([...looseItems(ids, new Set(['e']), 3)]).to.deep.equal(['d', 'e', 'f']);
    expect([...looseItems(ids, new Set(['g']), 3)]).to.deep.equal(['g']);
    expect(looseItems(ids, new Set(['e']), 1).size).to.equal(0);
    expect(looseItems(ids, new Set(['not shown']), 3).size).to.equal(0);
  });
});

describe('the practice kept for a week', () => {
  const day = new Date(2026, 10, 24);

  it('is kept for that week alone, beside whatever else the plan holds', () => {
    const plan = withWeekPick({ focus: ['trust'] }, day, 'goals');
    expect(plan).to.include({ focus: (plan as { focus: unknown }).focus });
    expect(weekPick(plan, new Date(2026, 10, 29))).to.equal('goals');
    expect(weekPick(plan, new Date(2026, 10, 30))).to.equal(null);
    expect(weekPick(withWeekPick(plan, day, null), day)).to.equal(null);
    expect(withWeekPick(plan, day, null)).to.deep.equal({ focus: ['trust'] });
  });

  it('is none in whatever a state may hold', () => {
    fc.assert(fc.property(fc.anything(), (plan) => void weekPick(plan, day)));
    expect(weekPick({ week: { week: 'x', practice: 1 } }, day)).to.equal(null);
  });
});
