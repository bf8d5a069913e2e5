import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { resume, suspend, SUSPEND_LIMITS } from '../../src/kit/suspend-data.js';

const LIMIT = SUSPEND_LIMITS['1.2'];

const state = fc.record({
  version: fc.constant(1),
  selection: fc.option(fc.string()),
  practices: fc.dictionary(
    fc.string({ maxLength: 40 }),
    fc.record({
      status: fc.option(fc.constantFrom('not-yet', 'trying', 'doing')),
      bookmarked: fc.boolean(),
      note: fc.string({ unit: 'binary', maxLength: 3000 }),
    }),
  ),
  assessments: fc.dictionary(
    fc.string({ maxLength: 20 }),
    fc.record({
      ratings: fc.dictionary(
        fc.string({ maxLength: 40 }),
        fc.record({ value: fc.option(fc.nat(7)), evidence: fc.string({ maxLength: 3000 }) }),
      ),
    }),
  ),
});

describe('suspend data', () => {
  it('asserts the limit of SCORM 1.2 itself', () => {
    expect(LIMIT).to.equal(4096);
  });

  it('never passes the limit, and comes back whole where it says so', () => {
    fc.assert(
      fc.property(state, (entered) => {
        const { data, isWhole } = suspend(entered, LIMIT);
        expect(data.length).to.be.at.most(LIMIT);
        expect(data).to.match(/^[\u0020-\u007e]*$/);
        if (isWhole) expect(JSON.stringify(resume(data))).to.equal(JSON.stringify(entered));
      }),
      { numRuns: 200 },
    );
  });

  it('holds the ratings of ten conditions with evidence and 42 statuses', () => {
    const practices = Object.fromEntries(
      Array.from({ length: 42 }, (_, index) => [
        `practice-with-a-long-name-${index}`,
        { status: 'trying', bookmarked: true, note: '' },
      ]),
    );
    const ratings = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [
        `condition-${index}`,
        { value: 3, evidence: 'We meet every second week and look at the work of our learners together.' },
      ]),
    );
    const entered = { version: 1, selection: null, practices, assessments: { self: { ratings } } };
    const { data, isWhole } = suspend(entered, LIMIT);
    expect(isWhole).to.equal(true);
    expect(resume(data)).to.deep.equal(entered);
  });

  it('cuts the longest notes first and keeps every rating', () => {
    // Text that packing cannot make shorter.
    let seed = 7;
    const noise = (length: number): string =>
      Array.from({ length }, () =>
        String.fromCharCode(33 + ((seed = (seed * 48271) % 2147483647) % 90)),
      ).join('');
    const entered = {
      version: 1,
      selection: 'agency',
      practices: {
        one: { status: 'doing', bookmarked: true, note: noise(9000) },
        two: { status: null, bookmarked: false, note: 'Short' },
      },
      assessments: { self: { ratings: { trust: { value: 2, evidence: noise(50) } } } },
    };
    const { data, isWhole } = suspend(entered, LIMIT);
    expect(isWhole).to.equal(false);
    expect(data.length).to.be.within(3900, LIMIT);
    const back = resume(data) as typeof entered;
    expect(back.assessments).to.deep.equal(entered.assessments);
    expect(back.practices.two.note).to.equal('Short');
    expect(back.practices.one.note.length).to.be.above(2500);
  });

  it('takes nothing that it did not write', () => {
    for (const data of ['', '{}', 'J{', 'Dx', 'D!!!', 'null', 'state=1'])
      expect(resume(data), data).to.equal(null);
  });
});
