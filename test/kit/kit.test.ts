import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { unpackConfig } from '../../src/embed/page/config-source.js';
import { assetPath, assetsOf, inlineAssets } from '../../src/kit/assets.js';
import { colorOf, textOnWhite, tonesOf } from '../../src/kit/colors.js';
import { contrast } from '../../src/model/color.js';
import type { Model } from '../../src/model/types.js';
import { escapeText, markup, scriptCode, scriptJson } from '../../src/kit/markup.js';
import { packConfig } from '../../src/kit/pack-config.js';
import { pictureSvg } from '../../src/kit/picture.js';
import { issueLine, readConfig, withoutComments } from '../../src/kit/read-config.js';
import { STARTER } from '../../src/kit/starter.js';
import { staticHtml } from '../../src/kit/static-html.js';
import { makeZip } from '../../src/kit/zip.js';
import { COLOR_TOKENS } from '../../src/styles/tokens.js';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const HOSTILE = '</script><img src=x onerror=alert(1)>"\'&\u2028<!--';

describe('kit: markup', () => {
  it('keeps any text as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const page = parse(markup`<p title="${text}">${text}</p>`.html);
        const shown = page.querySelector('p')!;
        expect(page.querySelectorAll('*').length).to.equal(4);
        expect(shown.title).to.equal(shown.textContent);
      }),
    );
    expect(escapeText('a\u0000\u0008\ud800b')).to.equal('ab');
  });

  it('holds JSON and code in script elements', () => {
    const json = JSON.stringify({ text: HOSTILE });
    const page = parse(`<script type="application/json">${scriptJson(json).html}</script><p>after</p>`);
    expect(JSON.parse(page.querySelector('script')!.textContent)).to.deep.equal({ text: HOSTILE });
    expect(page.querySelector('p')).to.exist;
    const code = 'return ["</script><!--", /<!--|<\\/script>/u.source]';
    const kept = parse(`<script>${scriptCode(code).html}</script>`).querySelector('script')!.textContent;
    expect(new Function(kept)()[0]).to.equal('</script><!--');
  });
});

describe('kit: config files', () => {
  it('takes comments out without moving anything', () => {
    const text = '{ // one\n  "a": "x // y /* z", /* two\n three */ "b": 1 }';
    const plain = withoutComments(text);
    expect(JSON.parse(plain)).to.deep.equal({ a: 'x // y /* z', b: 1 });
    expect(plain.length).to.equal(text.length);
    expect(plain.indexOf('"b"')).to.equal(text.indexOf('"b"'));
  });

  it('tells the line and column of the author’s file', () => {
    const { issues } = readConfig('{ // my config\n  "theme": { "radius": "big" } }');
    expect(issueLine('d.jsonc', issues[0]!)).to.match(/^d\.jsonc:2:14 error at \/theme\/radius: .*"big"/);
  });

  it('never throws and says when a text is no config', () => {
    fc.assert(fc.property(fc.string(), (text) => void readConfig(text)));
    expect(readConfig('[').model).to.equal(null);
  });

  it('starts with a config that is right', () => {
    expect(readConfig(STARTER).issues).to.deep.equal([]);
  });

  it('packs a config so that the page for frames can unpack it', async () => {
    const { json } = readConfig(STARTER);
    const packed = packConfig(json);
    expect(packed).to.match(/^[\w-]+$/);
    expect(await unpackConfig(packed)).to.equal(json);
    expect(packConfig(json)).to.equal(packed);
  });
});

describe('kit: files beside a config', () => {
  it('are those below its folder', () => {
    expect(assetPath('img/our%20logo.png?v=2')).to.equal('img/our logo.png');
    expect(assetPath('./logo.svg')).to.equal('logo.svg');
    for (const ref of [
      '../secret',
      'a/../../b',
      '/etc/passwd',
      '//x.example/a',
      'https://x.example/a.png',
      'data:image/png,',
      'a\\..\\b',
      '%2e%2e/x',
      '%',
      '',
    ])
      expect(assetPath(ref), ref).to.equal(null);
  });

  const config = '{"framework":{"center":{"image":{"src":"logo.png","alt":"Us"}}}}';

  it('stand inside a file that is alone', () => {
    expect(assetsOf(readConfig(config).model!)).to.deep.equal([{ ref: 'logo.png', path: 'logo.png' }]);
    const { json, issues } = inlineAssets(config, new Map([['logo.png', new Uint8Array([1, 2])]]));
    expect(json).to.contain('"src":"data:image/png;base64,AQI="');
    expect(issues).to.deep.equal([]);
  });

  it('are left out and named where they cannot', () => {
    const { json, issues } = inlineAssets(config.replace('png', 'svg'), new Map());
    expect(json).not.to.contain('logo');
    expect(issues[0]!.hint).to.match(/PNG/);
  });
});

describe('kit: zip', () => {
  it('gives the same bytes whatever the order and the day', () => {
    const one = makeZip(
      new Map<string, string | Uint8Array>([
        ['b.txt', 'B'],
        ['imsmanifest.xml', '<m/>'],
        ['a/ä.txt', new Uint8Array([1])],
      ]),
    );
    const two = makeZip(
      new Map<string, string | Uint8Array>([
        ['a/ä.txt', new Uint8Array([1])],
        ['imsmanifest.xml', '<m/>'],
        ['b.txt', 'B'],
      ]),
    );
    expect([...one]).to.deep.equal([...two]);
    expect(Object.keys(unzipSync(one))).to.deep.equal(['imsmanifest.xml', 'a/ä.txt', 'b.txt']);
  });
});

describe('kit: text and picture', () => {
  const hostile = JSON.stringify({
    framework: {
      title: HOSTILE,
      source: { label: HOSTILE, href: 'https://x.example/?a="b"&c' },
      rings: [{ id: 'learning-experiences', items: [{ id: 'authentic', title: HOSTILE, summary: HOSTILE }] }],
    },
    readiness: {
      series: [
        { id: 'few', label: 'Few people', n: 3, ratings: { 'relational-trust': 1.25 } },
        { id: 'many', label: 'Many', n: 50, ratings: { 'relational-trust': 2.5 } },
      ],
    },
  });
  const { model } = readConfig(hostile);

  it('never lets words become elements', () => {
    const page = parse(staticHtml(model!));
    expect(page.querySelectorAll('script, img, [onerror]').length).to.equal(0);
    expect(page.querySelector('h2')!.textContent).to.equal(HOSTILE.replace('\u2028', '\u2028'));
    const picture = new DOMParser().parseFromString(pictureSvg(model!, 'en'), 'image/svg+xml');
    expect(picture.querySelector('parsererror, script, image')).to.equal(null);
  });

  it('hold every part of the framework', () => {
    const text = parse(staticHtml(readConfig('{}').model!)).body.textContent.replace(/\s+/g, ' ');
    for (const node of readConfig('{}').model!.nodes.values()) {
      for (const words of [
        node.title,
        node.summary,
        node.statement,
        node.question,
        ...node.steps,
        ...Object.values(node.levels),
      ])
        if (words) expect(text, node.id).to.contain(words.replace(/\s+/g, ' ').trim());
    }
  });

  it('show no result of a small group', () => {
    const text = parse(staticHtml(model!)).body.textContent;
    expect(text).to.contain('Not shown, to protect small groups: Few people');
    expect(text).not.to.contain('1.25');
    expect(text).to.contain('2.5');
  });

  it('follow language and direction', () => {
    const page = parse(staticHtml(model!, { locale: 'ar' }));
    expect(page.querySelector('div')!.dir).to.equal('rtl');
    expect(pictureSvg(model!, 'ar')).to.contain('direction="rtl"');
  });

  it('are readable without the widgets: axe', async () => {
    const box = document.createElement('div');
    box.innerHTML = staticHtml(readConfig('{}').model!);
    document.body.append(box);
    await expect(box).to.be.accessible();
    box.remove();
  });

  it('use the colours that the widgets draw, also those that had to be changed to be seen', () => {
    const read = (colors: object, color?: string): Model => {
      const rings = color ? [{ id: 'learning-experiences', items: [{ id: 'authentic', color }] }] : undefined;
      return readConfig(JSON.stringify({ theme: { colors }, framework: { rings } })).model!;
    };
    const plain = read({});
    expect(colorOf(plain, 'outcome')).to.equal(COLOR_TOKENS.outcome[0]);
    expect(tonesOf(plain, plain.nodes.get('authentic')).fill).to.equal(COLOR_TOKENS['exp-3'][0]);
    // Yellow on white: drawn darker, with text that can be read on it.
    const pale = read({ outcome: '#ffee88' }, '#ffee88');
    const { fill, on } = tonesOf(pale, pale.nodes.get('authentic'));
    expect(contrast(colorOf(pale, 'outcome'), '#ffffff')).to.be.at.least(3);
    expect(contrast(fill, '#ffffff')).to.be.at.least(3);
    expect(contrast(on, fill)).to.be.at.least(4.5);
    expect(contrast(textOnWhite(pale, pale.nodes.get('authentic')!), '#ffffff')).to.be.at.least(4.5);
    expect(pictureSvg(pale, 'en')).to.contain(fill);
  });
});
