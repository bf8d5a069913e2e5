import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { csvPieces, delimiterOf, type CsvRow } from '../../src/layout/csv-rows.js';

const rowsOf = (text: string): CsvRow[] => [...csvPieces(text)].flatMap(({ rows }) => rows);
const cellsOf = (text: string): (readonly string[])[] => rowsOf(text).map(({ cells }) => cells);

describe('csvPieces', () => {
  it('reads quotes, doubled quotes, delimiters and line breaks in quotes', () => {
    expect(cellsOf('a,b\n"x, ""y""","1\n2"\n')).to.deep.equal([
      ['a', 'b'],
      ['x, "y"', '1\n2'],
    ]);
  });

  it('takes any line ends, a byte order mark, and a last line without an end', () => {
    expect(cellsOf('\ufeffa,b\r\n1,2\r3,4\n5,6')).to.deep.equal([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('finds the delimiter of other countries’ spreadsheets', () => {
    expect(delimiterOf('"a;b",c;d;e\n')).to.equal(';');
    expect(delimiterOf('a\tb\n')).to.equal('\t');
    expect(delimiterOf('alone\n')).to.equal(',');
    expect(cellsOf('Frage;Rolle\n"a;b";c')).to.deep.equal([
      ['Frage', 'Rolle'],
      ['a;b', 'c'],
    ]);
  });

  it('says on which line of the file each row starts', () => {
    expect(rowsOf('h\n"1\r\n2"\n\n3\n').map(({ line }) => line)).to.deep.equal([1, 2, 5]);
  });

  it('skips lines with nothing in them, also of delimiters only', () => {
    expect(cellsOf('a,b\n\n , \n,,,\n1,2\n')).to.deep.equal([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps a stray quote within a cell, and survives one that never closes', () => {
    expect(cellsOf('a,b\n5" pipe,x\n1,2')).to.deep.equal([
      ['a', 'b'],
      ['5" pipe', 'x'],
      ['1', '2'],
    ]);
    expect(cellsOf('a\n"open\nto the end').length).to.equal(2);
  });

  it('gives large texts in pieces, without losing or doubling a row', () => {
    const text = `head\n${'"a ""quoted""\nline",x\n'.repeat(20_000)}`;
    const pieces = [...csvPieces(text)];
    expect(pieces.length).to.be.above(5);
    expect(pieces.reduce((sum, { rows }) => sum + rows.length, 0)).to.equal(20_001);
    expect(pieces.at(-1)!.done).to.equal(1);
    expect(pieces.at(-1)!.rows.at(-1)!.line).to.equal(2 + 2 * 19_999);
  });

  it('reads back whatever was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\t', ' ', 'é', '信') });
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const table = [['h1', 'h2'], ...rows];
        const text = table.map((row) => row.map(quote).join(',')).join('\r\n');
        const expected = table.filter((row) => row.some((one) => one.trim() !== ''));
        expect(cellsOf(text)).to.deep.equal(expected);
      }),
    );
  });

  it('ends for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a') }), (text) => {
        for (const { cells } of rowsOf(text)) expect(cells.length).to.be.above(0);
      }),
    );
  });
});
