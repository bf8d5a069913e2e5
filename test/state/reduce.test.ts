import { expect } from '@open-wc/testing';
import { assessmentOf, reduce } from '../../src/state/reduce.js';
import { EMPTY_STORED, INITIAL } from '../../src/state/reduce-shown.js';
import type { Action } from '../../src/state/actions.js';
import type { Snapshot } from '../../src/state/state-types.js';

const run = (...actions: Action[]): Snapshot => actions.reduce(reduce, INITIAL);

describe('reduce', () => {
  it('select sets and clears the selection', () => {
    expect(run({ type: 'select', id: 'agency' }).stored.selection).to.equal('agency');
    expect(run({ type: 'select', id: 'agency' }, { type: 'select', id: null }).stored.selection).to.equal(
      null,
    );
  });

  it('returns the same snapshot when an action changes nothing', () => {
    const before = run(
      { type: 'select', id: 'agency' },
      { type: 'practice', id: 'p', patch: { note: 'a' } },
      { type: 'rate', assessment: 'self', id: 'c', patch: { value: 2 } },
    );
    expect(reduce(before, { type: 'select', id: 'agency' })).to.equal(before);
    expect(reduce(before, { type: 'practice', id: 'p', patch: { note: 'a' } })).to.equal(before);
    expect(reduce(before, { type: 'rate', assessment: 'self', id: 'c', patch: { value: 2 } })).to.equal(
      before,
    );
    expect(reduce(before, { type: 'ambient', locale: null, scheme: 'auto' })).to.equal(before);
  });

  it('the practice that changed last stands last', () => {
    const { practices } = run(
      { type: 'practice', id: 'a', patch: { note: 'x' } },
      { type: 'practice', id: 'b', patch: { note: 'x' } },
      { type: 'practice', id: 'a', patch: { bookmarked: true } },
    ).stored;
    expect(Object.keys(practices)).to.deep.equal(['b', 'a']);
  });

  it('practice merges into what is there', () => {
    const { practices } = run(
      { type: 'practice', id: 'p', patch: { status: 'trying' } },
      { type: 'practice', id: 'p', patch: { bookmarked: true } },
    ).stored;
    expect(practices).to.deep.equal({ p: { status: 'trying', bookmarked: true, note: '' } });
  });

  it('rate keeps assessments apart', () => {
    const { stored } = run(
      { type: 'rate', assessment: 'fall', id: 'c', patch: { value: 2 } },
      { type: 'rate', assessment: 'spring', id: 'c', patch: { value: 'na', evidence: 'seen' } },
    );
    expect(assessmentOf(stored, 'fall').ratings).to.deep.equal({ c: { value: 2, evidence: '' } });
    expect(assessmentOf(stored, 'spring').ratings).to.deep.equal({ c: { value: 'na', evidence: 'seen' } });
  });

  it('keeps "I do not know" apart from not rated and from "does not apply"', () => {
    const unknown = run(
      { type: 'rate', assessment: 'self', id: 'c', patch: { value: 3, evidence: 'seen' } },
      { type: 'rate', assessment: 'self', id: 'c', patch: { value: null, unknown: true } },
    );
    expect(assessmentOf(unknown.stored, 'self').ratings['c']).to.deep.equal({
      value: null,
      evidence: 'seen',
      unknown: true,
    });
    for (const value of [2, 'na', null] as const) {
      const { stored } = reduce(unknown, { type: 'rate', assessment: 'self', id: 'c', patch: { value } });
      expect(assessmentOf(stored, 'self').ratings['c']).to.deep.equal({ value, evidence: 'seen' });
    }
  });

  it('a note leaves "I do not know" as it is, and an empty link is no link', () => {
    const { stored } = run(
      { type: 'rate', assessment: 'self', id: 'c', patch: { value: null, unknown: true } },
      { type: 'rate', assessment: 'self', id: 'c', patch: { link: 'https://a.example' } },
      { type: 'rate', assessment: 'self', id: 'c', patch: { evidence: 'x', link: '' } },
    );
    expect(assessmentOf(stored, 'self').ratings['c']).to.deep.equal({
      value: null,
      evidence: 'x',
      unknown: true,
    });
  });

  it('assessment puts answers in place, or forgets them', () => {
    const answers = { ratings: { c: { value: 2, evidence: '' } }, respondent: 'leaders' };
    const { stored } = run({ type: 'assessment', assessment: 'fall', answers });
    expect(stored.assessments).to.deep.equal({ fall: answers });
    expect(
      run(
        { type: 'assessment', assessment: 'fall', answers },
        { type: 'assessment', assessment: 'fall', answers: null },
      ).stored,
    ).to.deep.equal(EMPTY_STORED);
  });

  it('knows where entries are kept', () => {
    expect(INITIAL.kept).to.equal('page');
    expect(run({ type: 'kept', place: 'device' }).kept).to.equal('device');
  });

  it('treats names of object members as plain ids', () => {
    const { stored } = run({ type: 'rate', assessment: 'constructor', id: 'toString', patch: { value: 1 } });
    expect(assessmentOf(stored, 'constructor').ratings['toString']).to.deep.equal({ value: 1, evidence: '' });
    expect(assessmentOf(EMPTY_STORED, 'constructor').ratings).to.deep.equal({});
  });

  it('a failed load keeps the model and what was entered', () => {
    const before = run({ type: 'select', id: 'agency' }, { type: 'load' });
    const after = reduce(before, { type: 'fail', failure: 'network', issues: [] });
    expect(after).to.include({ status: 'failed', failure: 'network' });
    expect(after.stored).to.equal(before.stored);
  });

  it('reset forgets everything entered', () => {
    const { stored } = run(
      { type: 'practice', id: 'p', patch: { note: 'x' } },
      { type: 'plan', plan: {} },
      { type: 'reset' },
    );
    expect(stored).to.deep.equal(EMPTY_STORED);
  });
});
