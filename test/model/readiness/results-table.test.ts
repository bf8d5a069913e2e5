import { expect } from '@open-wc/testing';
import { comparisonOf } from '../../../src/model/readiness/compare.js';
import { toCsv } from '../../../src/model/readiness/csv.js';
import { resultRows, sortRows, type SortKey } from '../../../src/model/readiness/results-table.js';
import { visibleReadiness } from '../../../src/model/readiness/visible-readiness.js';
import { node, readiness, series } from './helpers.js';

const DOMAINS = [node('d1'), node('d2')];
const CONDITIONS = [node('a', 'd2'), node('b', 'd1'), node('c', 'd1')];
const ALL = [
  series('old', { a: 2, b: 3, c: 1 }, { group: 't', period: '2025', n: 20 }),
  series('new', { a: 3, b: 2.5, c: null }, { group: 't', period: '2026', n: 20 }),
];
const visible = visibleReadiness(
  readiness(ALL, { target: { label: 'Goal', ratings: { a: 4, b: 2 } } }),
  CONDITIONS,
  { domains: DOMAINS },
);
const shown = [visible.series[1]!, visible.series[0]!];
const rows = resultRows(visible, shown, comparisonOf(visible, shown));

describe('resultRows', () => {
  it('holds every figure of a condition, from what is shown', () => {
    expect(rows[0]).to.deep.include({ number: 1, change: 1, target: 4, gap: 1, stats: null });
    expect(rows[0]!.domain?.id).to.equal('d2');
    expect(rows[1]).to.deep.include({ change: -0.5, target: 2, gap: -0.5 });
  });

  it('knows no change and no gap where a figure is missing', () => {
    expect(rows[2]).to.deep.include({ change: null, target: null, gap: null });
    expect(rows[2]!.cells).to.deep.equal([{ kind: 'not-rated' }, { kind: 'value', value: 1 }]);
  });
});

describe('sortRows', () => {
  const order = (key: SortKey, descending = false): string =>
    sortRows(rows, { key, descending }, (a, b) => (a < b ? -1 : a > b ? 1 : 0))
      .map(({ condition }) => condition.id)
      .join('');

  it('sorts by each kind of column, in both directions', () => {
    expect(order('condition', true)).to.equal('cba');
    expect(order('domain')).to.equal('bca');
    expect(order('series-1')).to.equal('cab');
    expect(order('change')).to.equal('bac');
    expect(order('number')).to.equal('abc');
  });

  it('keeps rows without a figure at the end', () => {
    expect(order('series-0')).to.equal('bac');
    expect(order('series-0', true)).to.equal('abc');
    expect(order('gap', true)).to.equal('abc');
    expect(order('lowest')).to.equal('abc');
  });
});

describe('toCsv', () => {
  it('quotes what needs it and ends lines as the standard says', () => {
    expect(toCsv([['a', 'b, c', 'd "e"', 1.5, null], ['x\ny']])).to.equal(
      'a,"b, c","d ""e""",1.5,\r\n"x\ny"\r\n',
    );
  });

  it('keeps a spreadsheet from running a text as a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '＝1', '＠x']) {
      expect(toCsv([[text]])).to.match(/^"?'/u);
    }
    expect(toCsv([[-1]])).to.equal('-1\r\n');
  });
});
