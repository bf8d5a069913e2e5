import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findPractice } from '../../../src/model/practices/practice-facts.js';
import {
  planCsv,
  planItems,
  planJson,
  planMarkdown,
  planText,
  type PlanWords,
} from '../../../src/model/practices/plan-export.js';
import { smallModel } from './fixtures.js';

const model = smallModel();
const WORDS: PlanWords = {
  title: 'My plan',
  practice: 'Practice',
  experience: 'Experience',
  status: 'Status',
  bookmarked: 'Bookmarked',
  reflections: 'Reflections',
  steps: 'First steps to try',
};
const ENTRIES = {
  garden: { status: 'trying', bookmarked: true, note: 'Before\n\n[2026-11-24] It *worked*\n# not a heading' },
  goals: { status: null, bookmarked: true, note: '[2026-11-25] =HYPERLINK("https://evil.example")' },
};
const items = (entries = ENTRIES) =>
  planItems(
    ['garden', 'goals'].map((id) => findPractice(model, id)!),
    entries,
    { status: (id) => `<${id}>`, day: (date) => date ?? 'No date' },
  );

describe('a plan to take along', () => {
  it('as text', () => {
    expect(planText(items(), WORDS)).to.equal(
      [
        'My plan',
        '',
        'Grow a garden',
        'Real world · <trying>, Bookmarked',
        'I plan our school garden with learners.',
        'No date: Before',
        '2026-11-24: It *worked*',
        '# not a heading',
        '',
        'Set goals',
        'Own path · Bookmarked',
        'I ask each learner for one goal.',
        '2026-11-25: =HYPERLINK("https://evil.example")',
        '',
      ].join('\n'),
    );
  });

  it('as Markdown in which nothing entered is markup', () => {
    const text = planMarkdown(items(), WORDS);
    expect(text).to.contain('# My plan\n\n## Grow a garden\n\n*Real world · \\<trying\\>, Bookmarked*');
    expect(text).to.contain('- [ ] Walk the grounds.');
    expect(text).to.contain('It \\*worked\\*');
    expect(text).to.contain('\\# not a heading');
  });

  it('as CSV that no spreadsheet runs, a row a practice', () => {
    const lines = planCsv(items(), WORDS);
    expect(lines.startsWith('\ufeffPractice,Experience,Status,Bookmarked,Reflections\r\n')).to.equal(true);
    const risky = planCsv(items({ ...ENTRIES, goals: { status: null, bookmarked: false, note: '=1+1' } }), {
      ...WORDS,
      title: '=x',
    });
    expect(risky).to.not.match(/(^|,|\n)[=+\-@]/);
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
        const practice = planCsv([], { ...WORDS, practice: sign + rest }).slice(1);
        expect(/^"?[=+\-@\t\r]/.test(practice)).to.equal(false);
      }),
    );
  });

  it('as JSON that another program reads', () => {
    const { practices, framework, version } = JSON.parse(planJson(items(), ENTRIES, model));
    expect([version, framework]).to.deep.equal([1, 'small']);
    expect(practices[1]).to.deep.equal({
      id: 'goals',
      title: 'Set goals',
      experience: 'own',
      ...ENTRIES.goals,
      reflections: [{ date: '2026-11-25', text: '=HYPERLINK("https://evil.example")' }],
    });
  });
});
