import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define/lcf-practice-cards.js';
import '../../src/define/lcf-readiness-form.js';
import type { LitElement } from 'lit';

type Widget = LitElement & { config: unknown };

async function drawn(widget: Widget): Promise<HTMLElement> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  await widget.updateComplete;
  return widget.renderRoot.querySelector<HTMLElement>('.frame')!;
}

const space = (frame: HTMLElement): number => Number.parseFloat(getComputedStyle(frame).paddingInlineStart);

describe('density', () => {
  it('of a config changes the space between things, and nothing else', async () => {
    const widget = await fixture<Widget>(html`
      <lcf-readiness-form></lcf-readiness-form>
    `);
    const regular = space(await drawn(widget));
    const { fontSize } = getComputedStyle(widget.renderRoot.querySelector('.widget-title')!);
    widget.config = { version: 1, theme: { density: 'compact' } };
    expect(space(await drawn(widget))).to.be.closeTo(regular * 0.8, 0.01);
    widget.config = { version: 1, theme: { density: 'roomy' } };
    expect(space(await drawn(widget))).to.be.closeTo(regular * 1.25, 0.01);
    expect(getComputedStyle(widget.renderRoot.querySelector('.widget-title')!).fontSize).to.equal(fontSize);
  });

  it('of the page outranks that of the config', async () => {
    const widget = await fixture<Widget>(html`
      <lcf-readiness-form .config=${{ version: 1, theme: { density: 'roomy' } }}></lcf-readiness-form>
    `);
    const roomy = space(await drawn(widget));
    widget.style.setProperty('--lcf-density', '1');
    expect(space(await drawn(widget))).to.be.closeTo(roomy / 1.25, 0.01);
  });

  for (const tag of ['lcf-readiness-form', 'lcf-practice-cards'])
    it(`${tag}: the densest keeps every target at 24 px or more`, async () => {
      const widget = await fixture<Widget>(html`
        ${document.createElement(tag)}
      `);
      widget.style.setProperty('--lcf-density', '0.75');
      await drawn(widget);
      const targets = [
        ...widget.renderRoot.querySelectorAll<HTMLElement>(
          'button, select, textarea, summary, label:has(input)',
        ),
      ];
      const small = targets
        .filter((target) => target.checkVisibility() && target.getClientRects().length > 0)
        .map((target) => [target.className, target.getBoundingClientRect()] as const)
        .filter(([, { width, height }]) => width > 1 && (width < 24 || height < 24))
        .map(([name, { width, height }]) => `${name} ${width.toFixed(1)} × ${height.toFixed(1)}`);
      expect([...new Set(small)]).to.deep.equal([]);
    });
});
