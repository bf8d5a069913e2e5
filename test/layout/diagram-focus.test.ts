import { expect } from '@open-wc/testing';
import { nextFocus } from '../../src/layout/diagram-focus.js';
import { FOCUS_KEYS, type DiagramLayout } from '../../src/layout/diagram-types.js';
import { defaultModel } from '../../src/model/default-model.js';
import { layoutOf, modelOf, parts } from './diagram-models.js';

const model = defaultModel();
const idsOf = ({ focusRows }: DiagramLayout): string[] => focusRows.flatMap(({ ids }) => ids);

/** Fewest presses from one part to each other one. */
function presses(layout: DiagramLayout, from: string): Map<string, number> {
  const found = new Map([[from, 0]]);
  const queue = [from];
  for (const id of queue)
    for (const key of FOCUS_KEYS) {
      const next = nextFocus(layout, id, key);
      if (next === null || found.has(next)) continue;
      found.set(next, (found.get(id) ?? 0) + 1);
      queue.push(next);
    }
  return found;
}

describe('nextFocus', () => {
  const layout = layoutOf(model, { size: 752 });
  const press = (id: string, ...keys: string[]): string | null =>
    keys.reduce<string | null>((at, key) => (at === null ? null : nextFocus(layout, at, key)), id);

  it('walks along a ring and round its end', () => {
    expect(press('agency', 'ArrowRight')).to.equal('collaboration');
    expect(press('agency', 'ArrowLeft')).to.equal('real-world-problem-solving');
    expect(press('agency', 'ArrowRight', 'ArrowRight', 'ArrowRight')).to.equal('agency');
  });

  it('follows the drawn direction from right to left', () => {
    const rtl = layoutOf(model, { size: 752, dir: 'rtl' });
    expect(nextFocus(rtl, 'agency', 'ArrowLeft')).to.equal('collaboration');
    expect(nextFocus(rtl, 'agency', 'ArrowUp')).to.equal('competency-based');
  });

  it('steps outward and inward to the nearest angle, and ends at the edges', () => {
    expect(press('collaboration', 'ArrowUp')).to.equal('personalized');
    expect(press('personalized', 'ArrowUp')).to.equal('promote-equity-of-voice');
    expect(press('promote-equity-of-voice', 'ArrowUp', 'ArrowDown', 'ArrowDown')).to.equal('personalized');
    expect(press('relational-trust', 'ArrowUp')).to.equal('culture');
    expect(press('culture', 'ArrowDown')).to.equal('relational-trust');
    expect(press('agency', 'ArrowDown')).to.equal(null);
    expect(press('culture', 'ArrowUp')).to.equal(null);
  });

  it('jumps to the ends of a ring, of an experience’s practices, and to the next group', () => {
    expect(press('enabling-policies', 'End')).to.equal('family-and-community-partnerships');
    expect(press('enabling-policies', 'Home')).to.equal('framework-for-the-future');
    expect(press('solicit-feedback', 'End')).to.equal('shift-the-decision-making-dynamic');
    expect(press('solicit-feedback', 'Home')).to.equal('empower-students');
    expect(press('solicit-feedback', 'PageDown')).to.equal('design-with-not-for');
    expect(press('enabling-policies', 'PageUp')).to.equal('digital-ecosystem');
    expect(press('enabling-policies', 'PageDown', 'PageDown', 'PageDown')).to.equal(
      'framework-for-the-future',
    );
    expect(press('agency', 'PageDown')).to.equal(null);
  });

  it('reaches every part from every other in at most 8 presses', () => {
    const all = idsOf(layout);
    expect(all).to.have.length(62);
    for (const id of all) {
      const found = presses(layout, id);
      expect(found.size, id).to.equal(all.length);
      expect(Math.max(...found.values()), id).to.be.at.most(8);
    }
  });

  it('leaves out beads that are no targets, and reaches all else', () => {
    const compact = layoutOf(model, { size: 400 });
    expect(compact.focusRows.map(({ kind }) => kind)).to.deep.equal([
      'segments',
      'segments',
      'segments',
      'domains',
    ]);
    expect(presses(compact, 'agency').size).to.equal(20);
    expect(nextFocus(compact, 'personalized', 'ArrowUp')).to.equal('resource-allocation');
  });

  it('takes ids of merged nodes, and answers other keys and ids with null', () => {
    const merged = layoutOf(modelOf([{ kind: 'conditions', items: parts('c', 300) }]));
    expect(nextFocus(merged, 'c-1', 'ArrowRight')).to.match(/^run:/);
    expect(nextFocus(layout, 'agency', 'Enter')).to.equal(null);
    expect(nextFocus(layout, 'agency', 'constructor')).to.equal(null);
    expect(nextFocus(layout, 'nobody', 'ArrowUp')).to.equal(null);
    expect(
      nextFocus(layoutOf(modelOf([{ kind: 'outcomes', items: parts('o', 1) }])), 'o-0', 'ArrowRight'),
    ).to.equal(null);
  });
});
