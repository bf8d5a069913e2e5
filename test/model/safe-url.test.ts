import { expect } from '@open-wc/testing';
import fc from '../helpers/properties.js';
import { isSafeFile, isSafeHref, isSafeImage } from '../../src/model/safe-url.js';

const RELATIVE = [
  'toolkit.pdf',
  './a b.pdf',
  '../x',
  '/x?y=1#z',
  '?q',
  '#top',
  '//cdn.example.org/x.png',
  'a/b:c',
];
const UNSAFE = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>',
  'data:image/svg+xml,<svg onload="x">',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org',
  'https://example.org/\u0085',
  '',
  '   ',
];

describe('safe addresses', () => {
  it('a link may be http, https, mailto, tel or relative', () => {
    for (const url of [...RELATIVE, 'http://a.org', 'HTTPS://a.org', 'mailto:a@b.org', 'tel:+1555']) {
      expect(isSafeHref(url), url).to.equal(true);
    }
  });

  it('a link that could run code, hidden or not, is refused', () => {
    for (const url of UNSAFE) expect(isSafeHref(url), JSON.stringify(url)).to.equal(false);
  });

  it('a file may be http, https or relative only', () => {
    for (const url of [...RELATIVE, 'https://a.org/x.csv']) expect(isSafeFile(url), url).to.equal(true);
    for (const url of [...UNSAFE, 'mailto:a@b.org', 'tel:1', 'data:image/png;base64,AA']) {
      expect(isSafeFile(url), JSON.stringify(url)).to.equal(false);
    }
  });

  it('an image may also be embedded as PNG, JPEG, WebP or GIF, but not as SVG', () => {
    for (const type of ['png', 'jpeg', 'webp', 'gif', 'PNG']) {
      expect(isSafeImage(`data:image/${type};base64,AA`), type).to.equal(true);
    }
    for (const url of [
      ...UNSAFE,
      'data:image/pngx;base64,AA',
      'data:image/png',
      'data:image/png;base64,\nAA',
      'mailto:a@b.org',
    ]) {
      expect(isSafeImage(url), JSON.stringify(url)).to.equal(false);
    }
  });

  it('a way around the rule is no way: whatever is accepted, the browser reads as one of the safe kinds', () => {
    const piece = fc.constantFrom(
      ...[
        'javascript:',
        'JAVASCRIPT',
        'vbscript:',
        'data:text/html,',
        'data:',
        'blob:',
        'file:',
        'mailto:',
        'https:',
      ],
      ...[
        ':',
        '/',
        '//',
        '\\',
        '?',
        '#',
        '&colon;',
        '%3a',
        '&#58;',
        '<',
        '"',
        "'",
        '@',
        'a',
        'é',
        '𝒿avascript:',
      ],
      ...[
        '\t',
        '\n',
        '\r',
        '\f',
        '\v',
        ' ',
        '\0',
        '\u0001',
        '\u001f',
        '\u007f',
        '\u0085',
        '\u00a0',
        '\u00ad',
      ],
      ...['\u200b', '\u200d', '\u2028', '\u202e', '\u3000', '\ufeff', '\ud800'],
    );
    const kindOf = (url: string): string => {
      const link = document.createElement('a');
      link.href = url;
      return link.protocol;
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const url = pieces.join('');
        if (isSafeHref(url))
          expect(kindOf(url), url).to.be.oneOf([':', 'http:', 'https:', 'mailto:', 'tel:']);
        if (isSafeFile(url)) expect(kindOf(url), url).to.be.oneOf([':', 'http:', 'https:']);
        if (isSafeImage(url) && !isSafeFile(url))
          expect(url.trim()).to.match(/^data:image\/(png|jpeg|webp|gif)[;,]/);
      }),
      { numRuns: 5000 },
    );
  });

  it('agrees with the browser about what an accepted address is', () => {
    for (const url of [...RELATIVE, 'http://a.org', ' https://a.org ', 'mailto:a@b.org', 'tel:1']) {
      const { protocol } = new URL(url, 'https://district.example/page/');
      expect(protocol, url).to.be.oneOf(['http:', 'https:', 'mailto:', 'tel:']);
    }
  });
});
