import { expect, fixture, html } from '@open-wc/testing';
import { defineProbe, probeIn } from '../helpers/probe-widget.js';

defineProbe();

const widthIn = async (inner: string, outer = 'width: 800px'): Promise<number> => {
  const place = await fixture(html`
    <div>
      <div><probe-widget></probe-widget></div>
    </div>
  `);
  place.setAttribute('style', outer);
  place.firstElementChild!.setAttribute('style', inner);
  const probe = await probeIn(place);
  return probe.getBoundingClientRect().width;
};

describe('the width of a widget', () => {
  it('is enough to read in a place that asks its content for one', async () => {
    for (const style of ['float: left', 'display: inline-block', 'position: absolute', 'width: fit-content'])
      expect(await widthIn(style), style).to.be.at.least(260);
  });

  it('gives way where there is less room', async () => {
    expect(await widthIn('min-width: 0', 'display: flex; width: 200px')).to.be.at.most(200);
    expect(
      await widthIn('', 'display: grid; grid-template-columns: minmax(0, 1fr); width: 200px'),
    ).to.be.at.most(200);
    expect(await widthIn('', 'width: 200px')).to.equal(200);
  });
});
