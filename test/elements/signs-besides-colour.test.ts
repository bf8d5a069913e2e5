import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/lcf-readiness-radar.js';
import { shapePath } from '../../src/layout/shape-path.js';
import type { LcfReadinessRadar } from '../../src/elements/lcf-readiness-radar/lcf-readiness-radar.js';
import { configOf, LEADERS, RadarHarness, STAFF, TARGET } from './radar-harness.js';

const FAMILIES = { ...STAFF, id: 'families', label: 'Families', group: 'families', n: 30 };

/** All that is seen of a line or a mark but its colour. */
function signOf(element: Element): string {
  const { strokeDasharray, strokeWidth, fill } = getComputedStyle(element);
  return [element.classList[0], strokeDasharray, strokeWidth, fill === 'none' ? 'hollow' : ''].join(' ');
}

const distinct = (signs: readonly string[]): number => new Set(signs).size;

describe('signs besides colour', () => {
  it('each experience has a shape of its own', () => {
    expect(distinct([1, 2, 3, 4].map((index) => shapePath(index)))).to.equal(4);
  });

  it('each series has a line and a mark of its own, the target another', async () => {
    const config = configOf({ series: [STAFF, LEADERS, FAMILIES], target: TARGET });
    const element = await fixture<LcfReadinessRadar>(html`
      <lcf-readiness-radar view="radar" .config=${config}></lcf-readiness-radar>
    `);
    const { root } = await new RadarHarness(element).settled();
    const lines = ['.line.slot-0', '.line.slot-1', '.line.slot-2', '.target'].map((selector) =>
      signOf(root.querySelector(`[part~="radar"] ${selector}`)!),
    );
    expect(distinct(lines), lines.join(' | ')).to.equal(4);
    const marks = [0, 1, 2].map((slot) =>
      root.querySelector(`[part~="radar"] .mark.slot-${slot}`)!.getAttribute('d')!,
    );
    expect(distinct(marks)).to.equal(3);
  });

  it('each domain has a line of its own', async () => {
    const element = await fixture<LcfReadinessRadar>(html`
      <lcf-readiness-radar view="radar" .config=${configOf({ series: [STAFF] })}></lcf-readiness-radar>
    `);
    const { root } = await new RadarHarness(element).settled();
    const lines = [...root.querySelectorAll('[part~="radar"] .domain')];
    // A double line is two of them.
    const kinds = lines.map((line) => `${line.getAttribute('class') ?? ''} ${signOf(line)}`);
    expect(distinct(kinds)).to.equal(3, kinds.join(' | '));
  });
});
