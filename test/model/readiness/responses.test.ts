import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { agreementBand, domainRollup } from '../../../src/model/readiness/domain-rollups.js';
import { answerReader } from '../../../src/model/readiness/response-answer.js';
import { responseColumns } from '../../../src/model/readiness/response-columns.js';
import { jsonTable } from '../../../src/model/readiness/response-json.js';
import { ResponseTally, type ResponseOptions } from '../../../src/model/readiness/responses.js';
import { agreement, mean, spread } from '../../../src/model/readiness/statistics.js';
import { visibleReadiness } from '../../../src/model/readiness/visible-readiness.js';
import { LEVELS, node, readiness, series } from './helpers.js';

const TRUST = { ...node('relational-trust'), title: 'Relational Trust', aliases: ['trust'] };
const TIME = { ...node('use-of-time-and-space'), title: 'Use of Time and Space', shortTitle: 'Time' };
const CONDITIONS = [TRUST, TIME];
const OPTIONS: ResponseOptions = {
  conditions: CONDITIONS,
  levels: [
    { value: 1, label: 'Not yet' },
    { value: 2, label: 'Starting' },
    { value: 3, label: 'In place' },
    { value: 4, label: 'Thriving' },
  ],
  groups: [
    { id: 'staff', label: 'Teachers and staff' },
    { id: 'leaders', label: 'Leaders' },
  ],
};
const label = (group: string | null, period: string) =>
  [group ?? 'Everyone', period].filter(Boolean).join(' ');

describe('responseColumns', () => {
  const kinds = (headers: string[], rest: object = {}) =>
    responseColumns(headers, { conditions: CONDITIONS, ...rest }).map((column) =>
      column.kind === 'condition' ? column.id : column.kind,
    );

  it('knows a condition by title, short title, alias and id, whatever the case, accents and signs', () => {
    expect(kinds(['RELATIONAL  trust', 'Time'])).to.deep.equal(['relational-trust', 'use-of-time-and-space']);
    expect(kinds(['trust', 'use-of-time-and-space'])).to.deep.equal([
      'relational-trust',
      'use-of-time-and-space',
    ]);
  });

  it('knows the grid questions of Google Forms and the numbered ones of Microsoft Forms', () => {
    expect(
      kinds(['Timestamp', 'How far are we? [Relational Trust]', 'How far are we? [Use of Time and Space]']),
    ).to.deep.equal(['ignored', 'relational-trust', 'use-of-time-and-space']);
    expect(kinds(['ID', 'Start time', 'Email', 'Name', '3. Relational Trust\u00a0', 'Time2'])).to.deep.equal([
      ...['ignored', 'ignored', 'ignored', 'ignored'],
      ...['relational-trust', 'use-of-time-and-space'],
    ]);
  });

  it('finds the one condition a longer question is about, and none where it is about two', () => {
    expect(kinds(['How would you rate relational trust at our school?'])).to.deep.equal(['relational-trust']);
    expect(kinds(['Is relational trust helped by our use of time and space?'])).to.deep.equal(['ignored']);
  });

  it('knows titles in other languages', () => {
    const otherTitles = new Map([['relational-trust', ['Confianza relacional']]]);
    expect(kinds(['¿Dónde estamos? [Confianza relacional]'], { otherTitles })).to.deep.equal([
      'relational-trust',
    ]);
  });

  it('follows the mapping of the config first', () => {
    const mapping = {
      'Was sind Sie?': 'group',
      Zeit: 'period',
      'Frage 1': 'trust',
      'Relational Trust': 'ignore',
    };
    expect(
      kinds(['Was sind Sie?', 'Zeit', 'Frage 1', 'Relational Trust', 'Role'], { mapping }),
    ).to.deep.equal(['group', 'period', 'relational-trust', 'ignored', 'ignored']);
  });

  it('takes the first column of each meaning', () => {
    expect(kinds(['Role', 'Group', 'trust', 'Relational Trust'])).to.deep.equal([
      'group',
      'ignored',
      'relational-trust',
      'ignored',
    ]);
  });

  it('never reads who a person is', () => {
    expect(kinds(['Name', 'Email Address', 'E-Mail', 'Correo', 'Phone', 'Score'])).to.deep.equal(
      new Array(6).fill('ignored'),
    );
  });
});

describe('answerReader', () => {
  const read = answerReader({
    ...OPTIONS,
    otherLabels: [[], [], ['Vorhanden'], []],
    notApplicable: ['Trifft nicht zu'],
  });

  it('reads numbers, names of levels and both together', () => {
    expect(
      [
        '3',
        ' 3 ',
        '3.0',
        '3,0',
        'In place',
        'in  PLACE',
        '3 - In place',
        '3: In place',
        'Level 3',
        '3) x',
        'Vorhanden',
      ].map(read),
    ).to.deep.equal(new Array(11).fill(2));
  });

  it('tells "does not apply", "I do not know" and nothing apart', () => {
    expect(['N/A', 'na', 'Not applicable', 'trifft nicht zu'].map(read)).to.deep.equal(
      new Array(4).fill('na'),
    );
    expect(["I don't know", 'I don’t know', 'not sure', '?'].map(read)).to.deep.equal(
      new Array(4).fill('unknown'),
    );
    expect(['', '  '].map(read)).to.deep.equal(['none', 'none']);
  });

  it('does not guess: what is no level is rubbish', () => {
    expect(['5', '0', '2.5', 'maybe', '=1+1', '34', 'NaN', 'Infinity'].map(read)).to.deep.equal(
      new Array(8).fill(null),
    );
  });
});

describe('ResponseTally', () => {
  it('adds up everyone and each group, with what is beside the scale', () => {
    const tally = new ResponseTally(OPTIONS);
    const table = tally.table(['Group', 'Relational Trust', 'Time']);
    [
      ['Teachers and staff', '3', 'N/A'],
      ['staff', '4', 'not sure'],
      ['Leaders', '1', ''],
      ['', '2', '2'],
    ].forEach((cells, index) => table.add(cells, index + 2));
    const all = tally.series(label);
    expect(all.map(({ label: name, n, isTotal }) => [name, n, isTotal])).to.deep.equal([
      ['Everyone', 4, true],
      ['Teachers and staff', 2, false],
      ['Leaders', 1, false],
    ]);
    expect(all[0]!.stats!.get('relational-trust')).to.deep.include({
      answered: 4,
      counts: [1, 1, 1, 1],
      mean: 2.5,
      agreement: 0,
    });
    expect(all[0]!.stats!.get('use-of-time-and-space')).to.deep.include({
      answered: 1,
      notApplicable: 1,
      unknown: 1,
    });
    expect(all[1]!.ratings).to.deep.equal({ 'relational-trust': 3.5, 'use-of-time-and-space': null });
    expect(table.report).to.deep.include({ people: 4, skipped: 0, unread: 0 });
  });

  it('keeps times apart: a column, or the time of the file', () => {
    const tally = new ResponseTally(OPTIONS);
    tally.table(['Period', 'trust'], '2025').add(['2026', '3'], 2);
    tally.table(['trust'], '2025').add(['1'], 2);
    expect(tally.series(label).map(({ label: name }) => name)).to.deep.equal([
      'Everyone 2026',
      'Everyone 2025',
    ]);
  });

  it('reports rubbish with its line, and goes on', () => {
    const tally = new ResponseTally(OPTIONS);
    const table = tally.table(['trust', 'Time', 'Remarks']);
    table.add(['3', 'maybe', 'x'], 2);
    table.add(['', '', 'x'], 3);
    table.add(['3', '2', 'x', 'y'], 4);
    table.add(['4'], 5);
    expect(table.report).to.deep.equal({
      people: 2,
      skipped: 2,
      unread: 1,
      ignored: ['Remarks'],
      missing: [],
      problems: [
        { kind: 'not-a-level', line: 2, condition: 'use-of-time-and-space', found: 'maybe' },
        { kind: 'no-answers', line: 3 },
        { kind: 'too-long', line: 4 },
      ],
    });
    expect(tally.series(label)[0]!.n).to.equal(2);
  });

  it('names the conditions a table has no column for', () => {
    expect(new ResponseTally(OPTIONS).table(['trust', 'x']).report.missing).to.deep.equal([
      'use-of-time-and-space',
    ]);
  });

  it('counts people of a thousandth further group in everyone, and stays small', () => {
    const tally = new ResponseTally(OPTIONS);
    const table = tally.table(['Role', 'trust']);
    for (let index = 0; index < 1500; index += 1) table.add([`Person ${index}`, '3'], index);
    const all = tally.series(label);
    expect(all.length).to.equal(1000);
    expect(all[0]!.n).to.equal(1500);
  });

  it('shows no name from the answers while its group is hidden', () => {
    const tally = new ResponseTally(OPTIONS);
    const table = tally.table(['Role', 'trust']);
    for (let index = 0; index < 12; index += 1) table.add(['Leaders', '3'], index);
    table.add(['Principal Jane Doe', '1'], 20);
    table.add(['staff', '1'], 21);
    const visible = visibleReadiness(readiness([]), CONDITIONS, { added: tally.series(label) });
    expect(JSON.stringify(visible.hidden)).to.not.contain('Jane');
    expect(visible.hidden.map((one) => one.label)).to.have.members(['', 'Teachers and staff', 'Leaders']);
  });

  it('gives the same statistics as single answers, for any answers', () => {
    const answer = fc.constantFrom('1', '2', '3', '4', 'na', '?', '');
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 80 }), (answers) => {
        const tally = new ResponseTally(OPTIONS);
        const table = tally.table(['trust']);
        answers.forEach((one, index) => table.add([one], index));
        const stats = tally.series(label)[0]?.stats?.get('relational-trust');
        const numbers = answers.map(Number).filter((value) => value >= 1);
        if (!stats) {
          expect(answers.every((one) => one === '')).to.equal(true);
          return;
        }
        expect(stats.answered).to.equal(numbers.length);
        expect(stats.mean).to.equal(mean(numbers));
        expect(stats.spread).to.deep.equal(spread(numbers));
        expect(stats.agreement).to.equal(
          agreement([1, 2, 3, 4].map((level) => numbers.filter((one) => one === level).length)),
        );
      }),
    );
  });
});

describe('jsonTable', () => {
  it('reads a list of people, flat or with ratings apart', () => {
    expect(
      jsonTable('[{"group":"staff","trust":3},{"ratings":{"trust":"na"},"note":{"x":1}}]'),
    ).to.deep.equal({
      headers: ['group', 'trust', 'note'],
      rows: [
        ['staff', '3', ''],
        ['', 'na', ''],
      ],
    });
    expect(jsonTable('{"responses":[{"trust":1}]}')!.rows).to.deep.equal([['1']]);
  });

  it('is null for anything else', () => {
    for (const text of ['', '{', '3', '{"trust":3}', 'null']) expect(jsonTable(text)).to.equal(null);
    expect(jsonTable('[1, null]')).to.deep.equal({ headers: [], rows: [[], []] });
  });
});

describe('domainRollup', () => {
  it('is the mean of the conditions that may be shown', () => {
    const group = { domain: node('d'), conditions: [node('a'), node('b'), node('c')] };
    const [one] = visibleReadiness(
      readiness([series('x', { a: 3, b: 2 }, { n: 20 })]),
      group.conditions,
    ).series;
    expect(domainRollup(one!, group)).to.deep.equal({ value: 2.5, rated: 2, conditions: 3 });
    expect(domainRollup(one!, { ...group, conditions: [node('c')] })).to.equal(null);
  });

  it('agreement has a word for each band', () => {
    expect([-0.5, 0, 0.39, 0.4, 0.69, 0.7, 1].map(agreementBand)).to.deep.equal([
      'camps',
      'spread',
      'spread',
      'lean',
      'lean',
      'agree',
      'agree',
    ]);
    expect(LEVELS.length).to.equal(4);
  });
});
