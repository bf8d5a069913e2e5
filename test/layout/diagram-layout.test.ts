import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { NodeConfig } from '../../src/model/config-types.js';
import { defaultModel } from '../../src/model/default-model.js';
import { channelsOf } from '../../src/layout/diagram-connectors.js';
import { domainOutline } from '../../src/layout/part-outlines.js';
import type { DiagramLayout, Segment } from '../../src/layout/diagram-types.js';
import {
  FEW_SECONDS,
  anyFramework,
  anyOptions,
  layoutOf,
  modelFrom,
  modelOf,
  nodeIds,
  parts,
} from './diagram-models.js';
import { checkLayout } from './diagram-rules.js';
import { inkOf, isCounterClockwise, labelsOf, samplePath, TAU } from './geometry.js';

const degrees = (angle: number): number => (angle * 180) / Math.PI;
const find = (layout: DiagramLayout, id: string): Segment =>
  layout.segments.find((segment) => segment.id === id)!;
const model = defaultModel();

describe('diagramLayout: the built-in framework', () => {
  const layout = layoutOf(model, { size: 752 });
  const R = 752 / 2.23;

  it('has the radii of the design, as shares of R', () => {
    expect(layout.radius).to.be.closeTo(R, 1e-9);
    expect(layout.disc.radius / R).to.be.closeTo(0.17, 1e-9);
    const shares = layout.rings
      .map(({ innerRadius, outerRadius }) => [innerRadius / R, outerRadius / R])
      .flat();
    [0.192, 0.418, 0.455, 0.6, 0.765, 1].forEach((share, index) =>
      expect(shares[index]).to.be.closeTo(share, 1e-9),
    );
    const [track] = layout.tracks;
    expect(track!.innerRadius / R).to.be.closeTo(0.608, 1e-9);
    expect(track!.outerRadius / R).to.be.closeTo(0.71, 1e-9);
    const channels = channelsOf(layout);
    expect(channels[1]!.middle / R).to.be.closeTo(0.4365, 1e-9);
    expect(channels[2]!.middle / R).to.be.closeTo(0.7375, 1e-9);
    expect(channels[3]).to.equal(null);
    layout.domains.forEach(({ radius }) => expect(radius / R).to.be.closeTo(1.018, 1e-9));
  });

  it('has the angles of the design', () => {
    const span = (id: string): number[] =>
      [find(layout, id).startAngle, find(layout, id).endAngle].map(degrees);
    expect(span('agency')[0]).to.be.closeTo(-60, 1e-9);
    expect(span('agency')[1]).to.be.closeTo(60, 1e-9);
    expect(span('personalized')[0]).to.be.closeTo(90, 1e-9);
    expect(span('personalized')[1]).to.be.closeTo(180, 1e-9);
    const part = (360 - 3 * 4.4) / 10;
    expect(span('framework-for-the-future')[0]).to.be.closeTo(2.2, 1e-9);
    expect(span('framework-for-the-future')[1]).to.be.closeTo(2.2 + part, 1e-9);
    expect(span('collective-efficacy')[0]).to.be.closeTo(2.2 + 4 * part + 4.4, 1e-9);
    expect(span('family-and-community-partnerships')[1]).to.be.closeTo(357.8, 1e-9);
  });

  it('puts beads at equal steps with 4.2° free at each end', () => {
    const beads = layout.beads
      .filter(({ parentId }) => parentId === 'competency-based')
      .map(({ angle }) => degrees(angle));
    expect(beads).to.have.length(9);
    expect(beads[0]).to.be.closeTo(4.2, 1e-9);
    expect(beads[8]).to.be.closeTo(85.8, 1e-9);
    expect(beads[4]).to.be.closeTo(45, 1e-9);
    expect(layout.beads.every(({ size, isTarget }) => size === 5 && isTarget)).to.equal(true);
  });

  it('leaves parallel strips of 6 px between segments and 4 px between conditions, 4 and 3 when compact', () => {
    const gaps = ({ segments }: DiagramLayout): number[] => [...new Set(segments.map(({ gap }) => gap))];
    expect(gaps(layout)).to.deep.equal([6, 4]);
    expect(gaps(layoutOf(model, { size: 400 }))).to.deep.equal([4, 3]);
    expect(find(layout, 'agency').corner).to.equal(5);
    expect(find(layoutOf(model, { size: 400 }), 'agency').corner).to.equal(3);
  });

  it('draws domain lines solid, double and dashed', () => {
    expect(layout.domains.map(({ line, paths, dash }) => [line, paths.length, dash])).to.deep.equal([
      ['solid', 1, null],
      ['double', 2, null],
      ['dashed', 1, '10 4'],
    ]);
  });

  it('takes R = (width − 12) / 2.23 under 480 px, and small beads that are no targets', () => {
    const compact = layoutOf(model, { size: 328 });
    expect(compact.radius).to.be.closeTo(316 / 2.23, 1e-9);
    expect(compact.compact).to.equal(true);
    expect(compact.beads.every(({ size, isTarget }) => size === 2.6 && !isTarget)).to.equal(true);
  });

  it('makes beads targets from R = 307 on', () => {
    expect(layoutOf(model, { size: 307 * 2.23 - 1 }).rings[1]!.beadsAreTargets).to.equal(false);
    expect(layoutOf(model, { size: 307 * 2.23 + 0.01 }).rings[1]!.beadsAreTargets).to.equal(true);
  });

  it('fits from 290 px on', () => {
    expect(layoutOf(model, { size: 290 }).fits).to.equal(true);
    expect(layoutOf(model, { size: 289 }).fits).to.equal(false);
    expect(layoutOf(model, { size: NaN }).fits).to.equal(false);
    expect(layoutOf(model, { size: -5 }).fits).to.equal(false);
  });

  it('is mirrored from right to left', () => {
    const rtl = layoutOf(model, { size: 752, dir: 'rtl' });
    layout.segments.forEach(({ id, center }) => {
      expect(find(rtl, id).center.x).to.be.closeTo(-center.x, 0.011);
      expect(find(rtl, id).center.y).to.equal(center.y);
    });
    layout.beads.forEach(({ x, y }, index) => {
      expect(rtl.beads[index]!.x).to.be.closeTo(-x, 0.011);
      expect(rtl.beads[index]!.y).to.equal(y);
    });
    expect(rtl.segments.map(({ id }) => id)).to.deep.equal(layout.segments.map(({ id }) => id));
  });

  it('gives the same twice', () => {
    expect(JSON.stringify(layoutOf(model))).to.equal(JSON.stringify(layoutOf(model)));
  });
});

describe('diagramLayout: labels', () => {
  const ringModes = (size: number, options = {}): string[] =>
    layoutOf(model, { size, ...options }).rings.map(
      ({ labelMode, labelSource }) => `${labelMode} ${labelSource}`,
    );

  it('goes from horizontal to curved, to short titles, to signs as the box shrinks', () => {
    expect(ringModes(860)[2]).to.equal('horizontal title');
    expect(ringModes(600)[2]).to.equal('curved title');
    expect(ringModes(480)[2]).to.equal('curved short');
    expect(ringModes(328)).to.deep.equal(['sign sign', 'sign sign', 'sign sign']);
  });

  it('signs outcomes with letters, experiences with shapes, conditions with numbers, and keys them all', () => {
    const layout = layoutOf(model, { size: 328 });
    const text = (id: string): string =>
      find(layout, id)
        .label.lines.map((line) => line.text)
        .join();
    expect(text('collaboration')).to.equal('B');
    expect(text('family-and-community-partnerships')).to.equal('10');
    expect(find(layout, 'authentic').label.mark!.shape).to.equal(3);
    expect(text('authentic')).to.equal('');
    expect(layout.key.map(({ id }) => id)).to.deep.equal(layout.segments.map(({ id }) => id));
    expect(layoutOf(model, { size: 860 }).key).to.deep.equal([]);
  });

  it('writes signs with the digits of the reader, and goes on after Z', () => {
    const layout = layoutOf(model, { size: 328, formatNumber: (value) => `№${value}` });
    expect(find(layout, 'enabling-policies').sign).to.equal('№2');
    expect(find(layout, 'agency').sign).to.equal('A');
    const many = layoutOf(modelOf([{ kind: 'outcomes', items: parts('o', 60) }]), { size: 1200 });
    const signs = many.segments.map(({ sign }) => sign);
    expect([signs[25], signs[26], signs[51], signs[52]]).to.deep.equal(['Z', 'AA', 'AZ', 'BA']);
  });

  it('turns the baseline round only between 98° and 262°', () => {
    const items = parts('c', 12).map((item) => ({ ...item, title: 'Somewhat longer' }));
    const twelve = modelOf([{ kind: 'outcomes', items }]);
    const layout = layoutOf(twelve, { size: 752 });
    const labels = layout.segments.map(({ angle, label }) => [degrees(angle) % 360, label] as const);
    expect(labels.some(([, { mode }]) => mode === 'curved')).to.equal(true);
    for (const [angle, { lines }] of labels)
      expect(isCounterClockwise(lines[0]!.arc!), String(angle)).to.equal(angle > 98 && angle < 262);
  });

  it('never curves joined, stacked or right-to-left scripts', () => {
    for (const word of ['المبادرة', 'अधिगम', 'לומד', 'ผู้เรียน', 'یادگیرنده'])
      for (const size of [328, 480, 620, 752, 900]) {
        const items = parts('c', 7).map((item) => ({ ...item, title: `${word} ${word}` }));
        const rings = [
          { kind: 'outcomes' as const, items },
          { kind: 'conditions' as const, items: items.map((item) => ({ ...item, id: `d${item.id}` })) },
        ];
        const { segments } = layoutOf(modelOf(rings), { size });
        expect(segments.every(({ label }) => label.lines.every(({ arc }) => arc === null))).to.equal(true);
      }
  });

  it('sets joined domain titles straight, inside the picture, clear of the line and of each other', () => {
    const items = parts('d', 3, 3).map((item) => ({ ...item, title: 'الاتساق والترابط' }));
    const layout = layoutOf(modelOf([{ kind: 'conditions', items }]), { size: 600, dir: 'rtl' });
    const { domains, box, radius } = layout;
    for (const { label } of domains) {
      expect(label.mode).to.equal('horizontal');
      for (const { x, y } of label.lines.flatMap((line) => inkOf(line, label))) {
        expect(Math.abs(x)).to.be.lessThan(box.width / 2);
        expect(Math.abs(y)).to.be.lessThan(box.height / 2);
        expect(Math.hypot(x, y)).to.be.greaterThan(radius * 1.018 + 3);
      }
    }
    // The focus line goes round the line alone, and through no title.
    for (const domain of layout.domains)
      for (const { x, y } of samplePath(domainOutline(layout, domain)))
        for (const { label } of domains)
          for (const line of label.lines) {
            const isBeside = Math.abs(x - line.x) > line.width / 2 + 1;
            expect(isBeside || y > line.y + 1 || y < line.y - 0.7 * label.fontSize - 1).to.equal(true);
          }
  });

  it('moves straight words aside in a wide part before it puts a letter in their place', () => {
    // The built-in outcomes in Arabic, with the widths of a common font at 12 px.
    const widths: Record<string, number> = {
      المبادرة: 39,
      الذاتية: 30,
      التعاون: 35,
      حل: 17,
      مشكلات: 42,
      من: 16,
      الواقع: 29,
    };
    const titles = ['المبادرة الذاتية', 'التعاون', 'حل مشكلات من الواقع'];
    const items = titles.map((title, index) => ({ id: `o-${index}`, title }) as NodeConfig);
    const rings = [
      { kind: 'outcomes' as const, items },
      { kind: 'experiences' as const, items: parts('e', 4, 9) },
      { kind: 'conditions' as const, items: parts('c', 3, 3) },
    ];
    const narrow = (text: string, size: number): number => ((widths[text] ?? 4 * text.length) / 12) * size;
    for (const size of [536, 592, 752]) {
      const { rings: drawn } = layoutOf(modelOf(rings), { size, dir: 'rtl', measure: narrow });
      expect(`${drawn[0]!.labelMode} ${drawn[0]!.labelSource}`, String(size)).to.equal('horizontal title');
    }
  });

  it('breaks after hyphens that stand there, and never inside a word', () => {
    const title = 'Competency-Based Donaudampfschifffahrtsgesellschaft';
    const items = parts('o', 3).map((item) => ({ ...item, title }));
    const { segments } = layoutOf(modelOf([{ kind: 'outcomes', items }]), { size: 900 });
    const allowed = new Set(['Competency-', 'Based', 'Donaudampfschifffahrtsgesellschaft']);
    for (const { label } of segments) {
      expect(label.source).to.equal('title');
      for (const { text } of label.lines)
        expect(
          text.split(/(?<=-)| /).every((word) => allowed.has(word)),
          text,
        ).to.equal(true);
    }
  });

  it('grows with the reader’s text size and is never under 12 px', () => {
    const big = layoutOf(model, { size: 1000, base: 32 });
    for (const [id, label] of labelsOf(big))
      if (label.lines.length > 0) expect(label.fontSize, id).to.be.at.least(24);
    for (const [, { fontSize }] of labelsOf(layoutOf(model, { base: 10 })))
      expect(fontSize).to.be.at.least(12);
  });

  it('stands a measure that fails', () => {
    for (const bad of [NaN, -1, Infinity])
      expect(layoutOf(model, { measure: () => bad }).segments).to.have.length(17);
  });
});

describe('diagramLayout: any framework', () => {
  it('gives one segment a ring with one gap, and 100 segments as runs with ranges', () => {
    const one = layoutOf(
      modelOf([
        { kind: 'outcomes', items: parts('o', 1) },
        { kind: 'conditions', items: parts('c', 100) },
      ]),
    );
    expect(one.segments[0]!.endAngle - one.segments[0]!.startAngle).to.be.closeTo(TAU, 1e-9);
    const runs = one.segments.slice(1);
    expect(runs.every(({ merged, label }) => merged !== null && label.mode === 'sign')).to.equal(true);
    expect(runs[0]!.id).to.equal('run:c-0');
    expect(runs[0]!.label.lines[0]!.text).to.match(/^1–\d$/);
    expect(runs.reduce((sum, { merged }) => sum + merged!.count, 0)).to.equal(100);
    expect(one.fits).to.equal(true);
  });

  it('keeps the picture for any number of parts: a run is as long as its sign needs', () => {
    for (const count of [10, 40, 75, 150, 300]) {
      const crowded = [
        [{ kind: 'conditions' as const, items: parts('d', 2, count) }],
        [{ kind: 'conditions' as const, items: parts('d', count, 1) }],
        [{ kind: 'experiences' as const, items: parts('e', count, 1) }],
      ].map((rings) => modelOf(rings));
      for (const size of [290, 304, 400, 500, 598, 668, 752, 900])
        for (const [index, each] of crowded.entries())
          expect(layoutOf(each, { size }).fits, `${count} of sort ${index} at ${size}`).to.equal(true);
    }
  });

  it('gives empty rings no room', () => {
    const filled = [
      { kind: 'outcomes' as const, items: parts('o', 3) },
      { kind: 'conditions' as const, items: parts('c', 5) },
    ];
    const layout = layoutOf(
      modelOf([
        { kind: 'experiences', items: [] },
        filled[0]!,
        { kind: 'conditions', items: [] },
        filled[1]!,
      ]),
    );
    expect(layout.rings.map(({ isEmpty }) => isEmpty)).to.deep.equal([true, false, true, false]);
    const without = layoutOf(modelOf(filled));
    expect(layout.rings[3]!.innerRadius).to.equal(without.rings[1]!.innerRadius);
    expect(layout.fits).to.equal(true);
  });

  it('has room for six rings of all kinds', () => {
    const six = modelOf([
      { kind: 'outcomes', items: parts('o', 3) },
      { kind: 'outcomes', items: parts('p', 4) },
      { kind: 'experiences', items: parts('e', 4, 9) },
      { kind: 'experiences', items: parts('f', 3, 4) },
      { kind: 'conditions', items: parts('d', 3, 3) },
      { kind: 'conditions', items: parts('g', 4, 3) },
    ]);
    const layout = layoutOf(six);
    expect(layout.fits).to.equal(true);
    expect(layout.rings.map(({ labelSource }) => labelSource)).to.deep.equal(Array(6).fill('title'));
    expect(layout.domains.every(({ label }) => label.source === 'title')).to.equal(true);
  });

  it('is complete without any ring', () => {
    const layout = layoutOf(modelOf([]));
    expect(layout.segments).to.deep.equal([]);
    expect(layout.disc.label!.lines[0]!.text).to.equal('Learner');
  });

  it('goes on counting signs where there are two rings of a kind', () => {
    const layout = layoutOf(
      modelOf([
        { kind: 'outcomes', items: parts('o', 3) },
        { kind: 'outcomes', items: parts('p', 2) },
      ]),
      { size: 330 },
    );
    expect(layout.segments.map(({ sign }) => sign)).to.deep.equal(['A', 'B', 'C', 'D', 'E']);
  });

  it('numbers more experiences than there are shapes', () => {
    const { segments } = layoutOf(modelOf([{ kind: 'experiences', items: parts('e', 6, 2) }]), { size: 330 });
    expect(segments.map(({ sign, hue }) => [sign, hue])).to.deep.equal([
      ['1', 1],
      ['2', 2],
      ['3', 3],
      ['4', 4],
      ['5', 1],
      ['6', 2],
    ]);
  });

  it('keeps every rule for random frameworks, words, sizes and directions', () => {
    fc.assert(
      fc.property(anyFramework, anyOptions, (spec, options) => {
        const framework = modelFrom(spec);
        checkLayout(layoutOf(framework, options), nodeIds(framework));
      }),
      FEW_SECONDS,
    );
  });
});
