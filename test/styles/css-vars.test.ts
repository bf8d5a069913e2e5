import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { cssVars } from '../../src/styles/css-vars.js';

describe('cssVars', () => {
  it('sets, changes and removes custom properties without a style attribute in the markup', () => {
    const home = document.createElement('div');
    const draw = (vars: Record<`--${string}`, string | undefined>) =>
      render(
        html`
          <p ${cssVars(vars)}></p>
        `,
        home,
      );
    draw({ '--_a': 'red', '--_b': '1px' });
    const p = home.querySelector('p') as HTMLElement;
    expect(p.style.getPropertyValue('--_a')).to.equal('red');
    draw({ '--_a': 'blue', '--_b': undefined });
    expect(p.style.getPropertyValue('--_a')).to.equal('blue');
    expect(p.style.getPropertyValue('--_b')).to.equal('');
  });

  it('cannot smuggle a second declaration', () => {
    const home = document.createElement('div');
    render(
      html`
        <p ${cssVars({ '--_a': 'red; background: url(https://x.test/)' })}></p>
      `,
      home,
    );
    expect((home.firstElementChild as HTMLElement).style.background).to.equal('');
  });
});
