import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { locator } from '../../../src/elements/shared/locator.js';
import { defaultModel } from '../../../src/model/default-model.js';

const model = defaultModel();
const draw = (id: string, dir: 'ltr' | 'rtl' = 'ltr'): Element => {
  const home = document.createElement('div');
  render(locator(model, id, dir), home);
  return home.querySelector('svg')!;
};
const lit = (svg: Element): string[] =>
  [...svg.querySelectorAll('.lit')].map((path) => path.getAttribute('class')!.trim());

describe('locator', () => {
  it('lights the part of the ring a node is or lies in', () => {
    expect(lit(draw('agency'))).to.deep.equal(['lit lit-outcome']);
    expect(lit(draw('personalized'))).to.deep.equal(['lit lit-experience hue-2']);
    expect(draw('empower-students').innerHTML.replaceAll(/<!--.*?-->/g, '')).to.equal(
      draw('personalized').innerHTML.replaceAll(/<!--.*?-->/g, ''),
    );
  });

  it('lights a whole ring, each experience in its own hue', () => {
    expect(lit(draw('learning-experiences'))).to.deep.equal(
      [1, 2, 3, 4].map((n) => `lit lit-experience hue-${n}`),
    );
  });

  it('lights nothing for what is not there', () => {
    expect(lit(draw('nowhere'))).to.deep.equal([]);
  });

  it('draws what is not lit in one path, as every card has this sign', () => {
    const svg = draw('agency');
    expect(svg.querySelectorAll('.unlit')).to.have.length(1);
    expect(svg.querySelectorAll('*')).to.have.length(3);
  });

  it('turns round in right-to-left text', () => {
    const path = (svg: Element): string => svg.querySelector('.lit')!.getAttribute('d')!;
    expect(path(draw('personalized', 'rtl'))).to.not.equal(path(draw('personalized')));
  });

  it('is hidden from the accessibility tree: the title beside it says it', () => {
    expect(draw('agency').getAttribute('aria-hidden')).to.equal('true');
  });
});
