import { expect, nextFrame } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { ResizeController } from '../../src/controllers/resize-controller.js';

/** As tall as it is wide, so that each new width changes its height. */
class SquareProbe extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;
  size = new ResizeController(this);
  override render() {
    return html`
      <svg width=${this.size.width} height=${this.size.width}></svg>
    `;
  }
}
customElements.define('square-probe', SquareProbe);

describe('ResizeController', () => {
  it('knows the width at once and follows it, without an error on the page', async () => {
    const errors: string[] = [];
    const hear = (event: ErrorEvent): void => {
      errors.push(event.message);
    };
    addEventListener('error', hear);
    const box = document.createElement('div');
    box.style.setProperty('width', '300px');
    const probe = document.createElement('square-probe') as SquareProbe;
    box.append(probe);
    document.body.append(box);
    await probe.updateComplete;
    expect(probe.size.width).to.equal(300);
    for (const width of [500, 200]) {
      box.style.setProperty('width', `${width}px`);
      await nextFrame();
      await nextFrame();
      await probe.updateComplete;
      expect(probe.size.width).to.equal(width);
      expect(probe.shadowRoot!.querySelector('svg')!.getAttribute('height')).to.equal(String(width));
    }
    removeEventListener('error', hear);
    expect(errors).to.deep.equal([]);
    box.remove();
  });

  it('starts again after a move', async () => {
    const box = document.createElement('div');
    const probe = document.createElement('square-probe') as SquareProbe;
    document.body.append(probe);
    await probe.updateComplete;
    box.style.setProperty('width', '240px');
    document.body.append(box);
    box.append(probe);
    await probe.updateComplete;
    await nextFrame();
    expect(probe.size.width).to.equal(240);
    expect(probe.shadowRoot!.querySelectorAll('svg').length).to.equal(1);
    box.remove();
  });
});
