import fc from '../helpers/properties.js';

/** Text of any UTF-16 units, halves of pairs included. Much cheaper to make than fast-check's own units. */
export const anyText = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(
      'é',
      'e\u0301',
      'İ',
      'ß',
      'ς',
      '\u064b',
      '😀',
      '\u200d',
      '\u0000',
      '\ud800',
      '"',
      '\\',
      '{',
      '[',
    ),
  ),
});
