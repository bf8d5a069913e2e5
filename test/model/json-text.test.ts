import { expect } from '@open-wc/testing';
import fc from '../helpers/properties.js';
import { readJson } from '../../src/model/json-text.js';
import { parseConfig } from '../../src/model/parse-config.js';
import type { Issue } from '../../src/model/types.js';

const only = (text: string): Issue => {
  const { config, issues } = parseConfig(text);
  expect(config).to.equal(null);
  expect(issues).to.have.length(1);
  return issues[0] as Issue;
};
const place = (text: string): [number | undefined, number | undefined] => [
  only(text).line,
  only(text).column,
];

describe('JSON text', () => {
  it('reads every JSON value as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        // Bare objects inherit nothing, so the texts are compared.
        expect(JSON.stringify(readJson(text).value)).to.equal(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('refuses exactly the texts that JSON.parse refuses', () => {
    const snippet = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '0',
      '1',
      '-',
      '.5',
      'e3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '"\\u12"',
      "'",
    );
    fc.assert(
      fc.property(fc.array(snippet, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const reads = (read: (text: string) => unknown): boolean => {
          try {
            read(text);
            return true;
          } catch {
            return false;
          }
        };
        expect(reads(readJson), text).to.equal(reads(JSON.parse));
      }),
      { numRuns: 2000 },
    );
  });

  it('names line and column of a syntax error, whatever ends the lines', () => {
    expect(place('{\n  "a": 1,\n  "b" 2\n}')).to.deep.equal([3, 7]);
    expect(place('{\r\n  "a": 1,\r\n  "b" 2\r\n}')).to.deep.equal([3, 7]);
    expect(place('{\r  "b" 2\r}')).to.deep.equal([2, 7]);
    expect(place('\ufeff{ x }')).to.deep.equal([1, 3]);
  });

  it('counts columns as editors do, in UTF-16 units, and cuts no character in two', () => {
    expect(place('{"😀" 1}')).to.deep.equal([1, 7]);
    expect(place('{"a": "😀\ty"}')).to.deep.equal([1, 10]);
    expect(only('{"a": 😀}').message).to.contain('found "😀", expected a value');
    expect(only('{"a": e\u0301!}').message).to.contain('found "e\u0301');
    expect(place('\ufeff{\r\n"a": "é😀" x}')).to.deep.equal([2, 12]);
  });

  it('names line and column of a mistake in a field, too', () => {
    const { issues } = parseConfig('\ufeff{\r\n\t"locale": "😀", "version": 2\r\n}');
    expect(issues.map(({ path, line, column }) => [path, line, column])).to.deep.equal([
      ['/version', 2, 18],
      ['/locale', 2, 2],
    ]);
  });

  it('says what was found and what was expected', () => {
    expect(only('{"a" 1}').message).to.equal('The config is not valid JSON: found "1", expected ":".');
    expect(only('[1 2]').message).to.contain('found "2", expected "," or "]"');
    expect(only('{"a": undefined}').message).to.contain('found "undefined", expected a value');
    expect(only('{"a": 1').message).to.contain('found the end of the text');
    expect(only('{} {}').message).to.contain('expected nothing more');
    expect(only('').message).to.contain('found the end of the text, expected a value');
    expect(only('{"a": 01}').message).to.contain('found "01"');
    expect(only('{"a": 1 "b": 2}').message).to.contain('found a double quote');
  });

  it('hints at the usual mistakes', () => {
    expect(only('{"a": 1,}').hint).to.contain('Remove the comma');
    expect(only('[1,]').hint).to.contain('Remove the comma');
    expect(only('{ // note\n}').hint).to.contain('no comments');
    expect(only('{ /* note */ }').hint).to.contain('no comments');
    expect(only("{'a': 1}").hint).to.contain('straight double quotes');
    expect(only('{“a”: 1}').hint).to.contain('straight double quotes');
    expect(only('{a: 1}').hint).to.contain('double quotes around every name');
    expect(only('{"a": 1 "b": 2}').hint).to.contain('comma missing');
    expect(only('<!doctype html>').hint).to.contain('web page');
  });

  it('points into a text at a sign that may not stand there', () => {
    expect(place('{"a": "x\ny"}')).to.deep.equal([1, 9]);
    expect(only('{"a": "x\ny"}').message).to.contain('line break');
    expect(place('{"a": "x\\qy"}')).to.deep.equal([1, 9]);
    expect(only('{"a": "x\\qy"}').hint).to.contain('\\\\');
    expect(only('{"a": "x').message).to.contain('not closed');
    expect(only('{"a": "x\\').message).to.contain('"\\"');
  });

  it('refuses text over 1 MB, counted in bytes', () => {
    const text = (letter: string, count: number): string => `{"$schema":"${letter.repeat(count)}"}`;
    expect(parseConfig(text('x', 900_000)).config).not.to.equal(null);
    expect(only(text('x', 1_000_001)).message).to.contain('1 MB');
    expect(only(text('€', 400_000)).message).to.contain('1 MB');
  });

  it('refuses text that is too deep or holds too much, and says where', () => {
    expect(only('['.repeat(100_000))).to.include({ line: 1, column: 33 });
    expect(only(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`).message).to.contain('32');
    expect(only(`{"a":[${'0,'.repeat(20_000)}0]}`).message).to.contain('20 000');
    expect(parseConfig(`{"a":[${'0,'.repeat(19_000)}0]}`).config).not.to.equal(null);
    expect(parseConfig(`{"a":${'['.repeat(31)}${']'.repeat(31)}}`).config).not.to.equal(null);
    expect(parseConfig(`{"a":${'['.repeat(32)}${']'.repeat(32)}}`).config).to.equal(null);
  });

  it('warns of a name that stands twice in one object, at its second place', () => {
    const { config, issues } = parseConfig('{"locale":"en",\n"locale":"es"}');
    expect(config?.locale).to.equal('es');
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({ path: '/locale', severity: 'warning', line: 2, column: 1 });
  });

  it('reads a long text without running out of stack', () => {
    const text = 'a\\n"'.replace('"', '\\"').repeat(100_000);
    expect(parseConfig(`{"$schema":"${text}"}`).config?.$schema).to.have.length(300_000);
  });
});
