import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html, render } from 'lit';
import { drawing, shape, type Shape } from '../../src/elements/lcf-readiness-radar/drawing.js';
import { figureText } from '../../src/elements/lcf-readiness-radar/results.js';
import { createTranslator } from '../../src/i18n/translator.js';

const attributes = fc.dictionary(
  fc.constantFrom('class', 'd', 'x', 'aria-label'),
  fc.oneof(fc.nat(9), fc.constantFrom('a', 'b"<', ''), fc.constant(null)),
);
const { tree } = fc.letrec<{ tree: Shape }>((tie) => ({
  tree: fc
    .tuple(
      fc.constantFrom('g', 'path', 'text'),
      attributes,
      fc.array(fc.oneof({ depthSize: 'small' }, fc.constantFrom('x', '<b>'), tie('tree')), { maxLength: 3 }),
      fc.option(fc.constantFrom({ '--a': '1' }, { '--b': '2' })),
    )
    .map(([name, given, children, vars]) => shape(name, given, children as Shape['children'], vars)),
}));

const draw = (shapes: readonly Shape[], into: HTMLElement = document.createElement('div')): HTMLElement => {
  render(
    html`
      <svg ${drawing(shapes)}></svg>
    `,
    into,
  );
  return into;
};
const markup = (box: HTMLElement): string =>
  // A style that was emptied is as good as none; the order of attributes says nothing.
  JSON.stringify(
    [...box.querySelectorAll('svg *')].map((one) => [
      one.localName,
      [...one.attributes]
        .filter(({ name, value }) => name !== 'style' || value)
        .map(({ name, value }) => `${name}=${value}`)
        .sort(),
      [...one.childNodes].map((node) => (node instanceof Text ? node.data : node.nodeName)),
    ]),
  );

describe('drawing', () => {
  it('ends at the same picture, whatever was drawn before', () => {
    fc.assert(
      fc.property(fc.array(fc.array(tree, { maxLength: 4 }), { minLength: 2, maxLength: 4 }), (pictures) => {
        const box = document.createElement('div');
        for (const shapes of pictures) draw(shapes, box);
        expect(markup(box)).to.equal(markup(draw(pictures.at(-1)!)));
      }),
    );
  });

  it('passes over children that are the same as before', () => {
    const children = [shape('path', { d: 'a' })];
    let reads = 0;
    children.entries = () => {
      reads += 1;
      return [...children].entries();
    };
    const box = draw([shape('g', { class: 'a' }, children)]);
    const before = reads;
    draw([shape('g', { class: 'b' }, children)], box);
    expect(reads).to.equal(before);
    expect(box.querySelector('g.b > path')).to.exist;
  });

  it('changes what is different in place: an element that stays keeps the focus', () => {
    const button = (name: string, label: string): Shape =>
      shape('g', { role: 'button', tabindex: 0, 'aria-label': name }, [shape('text', {}, [label])]);
    const box = draw([shape('path', { d: 'M0 0' }), button('One', '1'), button('Two', '2')]);
    document.body.append(box);
    const two = box.querySelector<SVGElement>('[aria-label="Two"]')!;
    two.focus();
    draw([shape('path', { d: 'M1 1' }), button('One', '1'), button('Two: 3', '3')], box);
    expect(document.activeElement).to.equal(two);
    expect(two.getAttribute('aria-label')).to.equal('Two: 3');
    expect(two.textContent).to.equal('3');
    box.remove();
  });
});

describe('figureText', () => {
  it('writes a figure as the language does, and without a formatter where it can', () => {
    const values = fc.oneof(
      fc.double({ min: -5, max: 2000, noNaN: true }),
      fc.integer({ min: 0, max: 9999 }).map((n) => n / 1000),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('en', 'en-GB', 'en-ZA', 'de', 'de-CH', 'es-MX', 'fr', 'zh', 'ar'),
        values,
        (tag, value) => {
          expect(figureText(createTranslator(tag), value)).to.equal(new Intl.NumberFormat(tag).format(value));
        },
      ),
      { numRuns: 400 },
    );
    const { NumberFormat } = Intl;
    Intl.NumberFormat = new Proxy(NumberFormat, {
      construct: () => {
        throw new Error('A formatter was made.');
      },
    });
    try {
      expect(figureText(createTranslator('en'), 2.5)).to.equal('2.5');
      expect(figureText(createTranslator('de'), 2.25)).to.equal('2,25');
    } finally {
      Intl.NumberFormat = NumberFormat;
    }
  });
});
