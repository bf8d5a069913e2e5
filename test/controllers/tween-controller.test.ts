import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { html, LitElement } from 'lit';
import { TweenController } from '../../src/controllers/tween-controller.js';

class TweenProbe extends LitElement {
  tween = new TweenController(this);
  seen: (number | null)[] = [];
  override render() {
    this.seen.push(this.tween.progress);
    return html`
      ${this.tween.progress}
    `;
  }
}
customElements.define('tween-probe', TweenProbe);

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

async function probe(): Promise<TweenProbe> {
  const element = document.createElement('tween-probe') as TweenProbe;
  document.body.append(element);
  await element.updateComplete;
  element.seen = [];
  return element;
}

describe('TweenController', () => {
  it('goes from 0 to rest, ever forward, one update a frame', async () => {
    const element = await probe();
    element.tween.start(120);
    expect(element.tween.progress).to.equal(0);
    await wait(300);
    const moving = element.seen.filter((value) => value !== null);
    expect(moving.length).to.be.greaterThan(1);
    expect([...moving].sort((a, b) => a - b)).to.deep.equal(moving);
    expect(element.seen.at(-1)).to.equal(null);
    element.remove();
  });

  it('goes on from where another movement was', async () => {
    const element = await probe();
    element.tween.start(200, 0.6);
    expect(element.tween.progress).to.equal(0.6);
    await wait(80);
    for (const value of element.seen) if (value !== null) expect(value).to.be.at.least(0.6);
    element.remove();
  });

  it('stops when its host goes', async () => {
    const element = await probe();
    element.tween.start(10_000);
    element.remove();
    expect(element.tween.progress).to.equal(null);
  });

  it('does not move where motion is not wanted', async function () {
    if ((await executeServerCommand('media', { reducedMotion: 'reduce' })) !== true) return;
    try {
      const element = await probe();
      element.tween.start(200);
      expect(element.tween.progress).to.equal(null);
      element.remove();
    } finally {
      await executeServerCommand('media', {});
    }
  });
});
