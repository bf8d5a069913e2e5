import { expect } from '@open-wc/testing';
import { escapeMarkdown } from '../../src/model/markdown.js';

describe('text in Markdown', () => {
  for (const [text, wanted] of [
    // A number is no sign that can be escaped: what follows it is.
    ['1. b', '1\\. b'],
    ['  12) b', '  12\\) b'],
    ['a\n2. b', 'a\n2\\. b'],
    ['- b', '\\- b'],
    ['a\n+ b', 'a\n\\+ b'],
    ['===', '\\==='],
    ['&copy; 2026 & more', '\\&copy; 2026 \\& more'],
    ['<b>*a*</b>', '\\<b\\>\\*a\\*\\</b\\>'],
    ['In 2026. Then 3.5 - 4', 'In 2026. Then 3.5 - 4'],
  ] as const)
    it(`stays text: ${JSON.stringify(text)}`, () => {
      expect(escapeMarkdown(text)).to.equal(wanted);
    });

  it('has a backslash before punctuation only, as CommonMark wants it', () => {
    const text = '1. a\n22) b\n- c\n+ d\n&amp; <e> #f |g| ~h~ `i` _j_ [k](l)';
    expect(escapeMarkdown(text)).to.not.match(/\\[\p{L}\p{N}\s]/u);
    expect(escapeMarkdown(text).replace(/\\(?=[!-/:-@[-`{-~])/g, '')).to.equal(text);
  });
});
