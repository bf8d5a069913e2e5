import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { connectorPaths } from '../../src/layout/diagram-connectors.js';
import { nextFocus } from '../../src/layout/diagram-focus.js';
import { ringsLayout } from '../../src/layout/rings-layout.js';
import { unfoldedLayout } from '../../src/layout/unfolded-layout.js';
import { tweenLayout } from '../../src/layout/diagram-tween.js';
import type { Bead, DiagramLayout } from '../../src/layout/diagram-types.js';
import type { NodeConfig } from '../../src/model/config-types.js';
import { defaultModel } from '../../src/model/default-model.js';
import {
  FEW_SECONDS,
  anyFramework,
  layoutOf,
  measure,
  modelFrom,
  modelOf,
  nodeIds,
  parts,
} from './diagram-models.js';
import { checkConnectors, checkLayout, checkTween, checkUnfolded } from './diagram-rules.js';
import { samplePath } from './geometry.js';

const model = defaultModel();
const unfold = (id: string, options = {}): DiagramLayout =>
  layoutOf(model, { size: 752, unfolded: { id }, ...options });
const rowsOf = ({ beads }: DiagramLayout): Bead[] => beads.filter(({ row }) => row !== null);

describe('diagramLayout: unfolded', () => {
  it('turns an experience into rows of its practices, 44 px or more apart, in at most two lines', () => {
    const layout = unfold('personalized');
    const rows = rowsOf(layout);
    expect(layout.unfolded).to.equal('personalized');
    expect(rows.map(({ id }) => id)).to.deep.equal(
      model.nodes.get('personalized')!.items.map(({ id }) => id),
    );
    rows.forEach(({ row, label, isTarget }, index) => {
      expect(row!.height).to.be.at.least(44);
      expect(isTarget).to.equal(true);
      expect(label!.mode).to.equal('row');
      expect(label!.fontSize).to.equal(15);
      expect(label!.lines.length).to.be.at.most(2);
      if (index > 0)
        expect(row!.y).to.be.at.least(rows[index - 1]!.row!.y + rows[index - 1]!.row!.height - 0.02);
    });
  });

  it('keeps every node, with neighbours turned out of view', () => {
    const layout = unfold('authentic');
    expect(layout.segments.filter(({ hidden }) => hidden).map(({ id }) => id)).to.deep.equal([
      'competency-based',
      'personalized',
      'inclusive-and-equitable',
    ]);
    expect(layout.beads.filter(({ hidden }) => !hidden)).to.have.length(12);
    checkLayout(layout, nodeIds(model));
    checkUnfolded(layout);
  });

  it('stands at the start side: mirrored from right to left', () => {
    const [ltr, rtl] = [unfold('personalized'), unfold('personalized', { dir: 'rtl' })];
    expect(ltr.box.x).to.be.greaterThan(0);
    expect(rtl.box.x).to.be.closeTo(-ltr.box.x - ltr.box.width, 0.01);
    rowsOf(ltr).forEach(({ x, y, row }, index) => {
      const other = rowsOf(rtl)[index]!;
      expect(other.x).to.be.closeTo(-x, 0.02);
      expect(other.y).to.equal(y);
      expect(other.row!.x).to.be.closeTo(-row!.x - row!.width, 0.02);
    });
  });

  it('shows the text given for its band, or the title where that does not fit', () => {
    const words = (label: string): string =>
      unfold('personalized', { unfolded: { id: 'personalized', label } })
        .segments.find(({ id }) => id === 'personalized')!
        .label.lines.map(({ text }) => text)
        .join(' ');
    expect(words('Personalized · 11 practices')).to.equal('Personalized · 11 practices');
    expect(words('Personalized '.repeat(20))).to.equal('Personalized');
  });

  it('keeps the full titles of the conditions beside it, along their radius where they have no room level', () => {
    for (const size of [720, 752, 1000])
      for (const dir of ['ltr', 'rtl'] as const) {
        const { rings, segments } = unfold('personalized', { size, dir });
        expect(rings[2]!.labelSource, String(size)).to.equal('title');
        for (const { label } of segments.filter(({ kind }) => kind === 'condition'))
          for (const { arc } of label.lines) {
            // Read from left to right, and never steep.
            const [from, to] = samplePath(arc!, 1e4);
            expect(to!.x - from!.x).to.be.greaterThan(Math.abs(to!.y - from!.y));
          }
      }
  });

  it('sets titles of joined scripts on straight lines across their part, where a curve would break them', () => {
    const arabic = (items: NodeConfig[]): NodeConfig[] =>
      items.map((item) => ({ ...item, title: 'الثقافة', items: arabic([...(item.items ?? [])]) }));
    const framework = modelOf([
      { kind: 'experiences', items: arabic(parts('e', 4, 9)) },
      { kind: 'conditions', items: arabic(parts('d', 3, 3)) },
    ]);
    for (const dir of ['ltr', 'rtl'] as const) {
      const layout = layoutOf(framework, { dir, unfolded: { id: 'e-1' } });
      const band = layout.segments.find(({ id }) => id === 'e-1')!;
      for (const { label } of [band, ...layout.domains]) {
        expect(label.source).to.equal('title');
        expect(label.lines.map(({ arc }) => arc!.replace(/[^A-Z]/g, ''))).to.deep.equal(['ML']);
      }
      checkLayout(layout, nodeIds(framework));
    }
  });

  it('spreads the conditions of a domain', () => {
    const layout = unfold('culture');
    const shown = layout.segments.filter(({ kind, hidden }) => kind === 'condition' && !hidden);
    expect(shown.map(({ id }) => id)).to.deep.equal([
      'collective-efficacy',
      'relational-trust',
      'capacity-building',
    ]);
    expect(layout.domains.filter(({ hidden }) => !hidden).map(({ id }) => id)).to.deep.equal(['culture']);
    checkLayout(layout, nodeIds(model));
    checkUnfolded(layout);
  });

  it('stays whole in boxes under 720 px, and for what has no parts', () => {
    expect(unfold('personalized', { size: 719 }).unfolded).to.equal(null);
    for (const id of ['agency', 'relational-trust', 'learning-experiences', 'nobody', ''])
      expect(unfold(id).unfolded, id).to.equal(null);
    expect(unfold('').viewBox).to.equal(layoutOf(model, { size: 752 }).viewBox);
  });

  it('is there by itself, for those who fetch it only when it is asked for', () => {
    const options = { size: 752, dir: 'ltr' as const, measure, unfolded: { id: 'culture' } };
    expect(JSON.stringify(unfoldedLayout(model, options))).to.equal(JSON.stringify(unfold('culture')));
    expect(ringsLayout(model, options).unfolded).to.equal(null);
    expect(unfoldedLayout(model, { ...options, unfolded: null })).to.equal(null);
    expect(unfoldedLayout(model, { ...options, size: 600 })).to.equal(null);
  });

  it('grows taller for long lists, and puts the rest of very long ones into the last row', () => {
    const list = (leaves: number): DiagramLayout =>
      layoutOf(modelOf([{ kind: 'experiences', items: parts('e', 3, leaves) }]), { unfolded: { id: 'e-1' } });
    expect(list(20).box.height).to.be.greaterThan(20 * 44);
    expect(rowsOf(list(20))).to.have.length(20);
    const last = rowsOf(list(500)).at(-1)!;
    expect(rowsOf(list(500))).to.have.length(24);
    expect(last.merged!.count).to.equal(477);
    checkLayout(list(500), nodeIds(modelOf([{ kind: 'experiences', items: parts('e', 3, 500) }])));
  });

  it('breaks a word that is wider than its row, and cuts nothing off', () => {
    const title = 'x'.repeat(200);
    const items = parts('e', 2, 3).map((item) => ({
      ...item,
      items: item.items!.map((leaf) => ({ ...leaf, title })),
    }));
    const layout = layoutOf(modelOf([{ kind: 'experiences', items }]), { unfolded: { id: 'e-0' } });
    for (const { label, row } of rowsOf(layout)) {
      expect(label!.lines.map(({ text }) => text).join('')).to.equal(title);
      expect(label!.lines.every(({ width }) => width <= row!.width)).to.equal(true);
    }
    checkUnfolded(layout);
  });

  it('is walked like a list: up and down along it, left and right across', () => {
    const layout = unfold('personalized');
    const press = (id: string, key: string): string | null => nextFocus(layout, id, key);
    expect(press('empower-students', 'ArrowDown')).to.equal('encourage-self-regulation');
    expect(press('empower-students', 'ArrowUp')).to.equal('shift-the-decision-making-dynamic');
    expect(press('promote-equity-of-voice', 'ArrowLeft')).to.equal('personalized');
    expect(press('promote-equity-of-voice', 'ArrowRight')).to.equal('relational-trust');
    expect(press('personalized', 'ArrowLeft')).to.equal('collaboration');
    expect(
      nextFocus(unfold('personalized', { dir: 'rtl' }), 'promote-equity-of-voice', 'ArrowRight'),
    ).to.equal('personalized');
  });

  it('connects a row inward from its start and outward from its end, and nothing crosses band or text', () => {
    for (const dir of ['ltr', 'rtl'] as const)
      for (const id of [
        'competency-based',
        'personalized',
        'authentic',
        'inclusive-and-equitable',
        'culture',
        'coherence',
      ]) {
        const layout = unfold(id, { dir });
        const shown = [...layout.segments, ...layout.beads, ...layout.domains].filter(
          ({ hidden }) => !hidden,
        );
        for (const { id: from } of shown)
          checkConnectors(
            layout,
            connectorPaths(layout, from, [
              'agency',
              'collaboration',
              'relational-trust',
              'digital-ecosystem',
              'solicit-feedback',
            ]),
            from,
          );
      }
    // From the band itself, too, outward between two rows; under the row where there is only one.
    const single = layoutOf(
      modelOf([
        { kind: 'experiences', items: parts('e', 2, 1) },
        { kind: 'conditions', items: parts('c', 3) },
      ]),
      { unfolded: { id: 'e-0' } },
    );
    const lines = connectorPaths(single, 'e-0', ['c-0']);
    expect(lines.dots).to.have.length(1);
    checkConnectors(single, lines, 'e-0');
    const { dots, paths } = connectorPaths(unfold('personalized'), 'promote-equity-of-voice', [
      'agency',
      'relational-trust',
    ]);
    expect(dots).to.have.length(2);
    expect(paths.length).to.be.greaterThan(4);
  });

  it('keeps straight titles of domains in their room, however long they are', () => {
    const domain = (id: string, title: string, count: number): NodeConfig =>
      ({ ...parts(id, 1)[0], id, title, items: parts(id, count) }) as NodeConfig;
    for (let length = 5; length <= 45; length += 4) {
      const framework = modelOf([
        { kind: 'conditions', items: [domain('open', 'Open', 2), domain('rest', 'Rest', 40)] },
        {
          kind: 'conditions',
          items: [domain('a', 'अधिगम', 3), domain('b', 'x'.repeat(length), 6), domain('c', 'C', 6)],
        },
        { kind: 'experiences', items: parts('e', 4, 4) },
      ]);
      for (const size of [720, 752, 900])
        checkLayout(layoutOf(framework, { size, unfolded: { id: 'open' } }), nodeIds(framework));
    }
  });

  it('keeps every rule for random frameworks', () => {
    fc.assert(
      fc.property(
        anyFramework,
        fc.nat(),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        fc.constantFrom(720, 752, 900),
        (spec, pick, dir, size) => {
          const framework = modelFrom(spec);
          const groups = [...framework.nodes.values()].filter(
            ({ kind, items }) => /^(experience|domain)$/.test(kind) && items.length > 0,
          );
          const id = groups[pick % Math.max(1, groups.length)]?.id ?? '';
          const layout = layoutOf(framework, { size, dir, unfolded: { id } });
          checkLayout(layout, nodeIds(framework));
          if (layout.unfolded) checkUnfolded(layout);
          checkTween(layoutOf(framework, { size, dir }), layout);
        },
      ),
      FEW_SECONDS,
    );
  });
});

describe('tweenLayout', () => {
  const [rest, open] = [layoutOf(model, { size: 752 }), unfold('personalized')];

  it('is exactly each layout at its ends', () => {
    checkTween(rest, open);
    const first = tweenLayout(rest, open, 0);
    expect(first.viewBox).to.equal(rest.viewBox);
    expect(first.labels).to.equal('from');
    expect(tweenLayout(rest, open, 1).viewBox).to.equal(open.viewBox);
    expect(tweenLayout(rest, open, NaN).viewBox).to.equal(rest.viewBox);
  });

  it('moves everything without a jump', () => {
    let last = tweenLayout(rest, open, 0);
    for (let step = 1; step <= 100; step += 1) {
      const next = tweenLayout(rest, open, step / 100);
      for (const [id, { x, y }] of next.beads) {
        const before = last.beads.get(id)!;
        expect(Math.hypot(x - before.x, y - before.y), id).to.be.below(40);
      }
      last = next;
    }
  });

  it('turns a ring the shorter way', () => {
    const [a, b] = [rest, unfold('inclusive-and-equitable')].map(
      (layout) => layout.segments.find(({ id }) => id === 'inclusive-and-equitable')!.angle,
    );
    expect(Math.abs(a! - b!)).to.be.at.most(Math.PI);
  });

  it('shows no labels on the way', () => {
    expect([0.05, 0.5, 0.95].map((t) => tweenLayout(rest, open, t).labels)).to.deep.equal([
      'from',
      'none',
      'to',
    ]);
  });

  it('lets a practice come out of the run that stands for it at rest', () => {
    const crowd = modelOf([{ kind: 'experiences', items: parts('e', 2, 300) }]);
    const [whole, list] = [layoutOf(crowd), layoutOf(crowd, { unfolded: { id: 'e-0' } })];
    const frame = tweenLayout(whole, list, 0.01);
    const run = whole.beads.find(({ id }) => id === whole.partOf.get('e-0-1'))!;
    const bead = frame.beads.get('e-0-1')!;
    expect(Math.hypot(bead.x - run.x, bead.y - run.y)).to.be.below(10);
  });
});
