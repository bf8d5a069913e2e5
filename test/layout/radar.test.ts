import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { shareOf, stretchOf } from '../../src/layout/dots.js';
import {
  arcPath,
  numeralAngle,
  polar,
  radarFrame,
  radarLine,
  radiusOf,
  wedgePath,
} from '../../src/layout/radar.js';

const groupSizes = fc.array(fc.nat({ max: 12 }), { maxLength: 8 });

describe('radarFrame', () => {
  it('places equal wedges clockwise from the top, with a gap between groups', () => {
    const { axes, arcs, gaps } = radarFrame([4, 3, 3]);
    expect(axes.length).to.equal(10);
    expect(arcs.length).to.equal(3);
    expect(gaps.length).to.equal(3);
    expect(gaps[0]).to.equal(0);
    const step = axes[1]!.angle - axes[0]!.angle;
    expect(axes[4]!.angle - axes[3]!.angle - step).to.be.closeTo((4.4 * Math.PI) / 180, 1e-9);
    expect(axes.map(({ group }) => group).join('')).to.equal('0000111222');
  });

  it('covers the circle once, in order, for any groups', () => {
    fc.assert(
      fc.property(groupSizes, (sizes) => {
        const { axes, arcs } = radarFrame(sizes);
        expect(axes.length).to.equal(sizes.reduce((a, b) => a + b, 0));
        axes.forEach(({ angle, index }, at) => {
          expect(index).to.equal(at);
          expect(angle).to.be.within(0, 2 * Math.PI);
          if (at > 0) expect(angle).to.be.above(axes[at - 1]!.angle);
        });
        const used = arcs.reduce((sum, { from, to }) => sum + to - from, 0);
        expect(used).to.be.at.most(2 * Math.PI + 1e-9);
      }),
    );
  });

  it('runs the other way round in right-to-left text', () => {
    const [left, right] = [radarFrame([4], true), radarFrame([4])];
    const at = (frame: typeof left) => polar(frame, frame.axes[0]!.angle, 100);
    expect(at(left).x).to.equal(-at(right).x);
    expect(at(left).y).to.equal(at(right).y);
  });
});

describe('radiusOf', () => {
  it('is 0.16 of the radius at the lowest level, the radius at the highest, and linear between', () => {
    expect(radiusOf(1, 1, 4, 100)).to.be.closeTo(16, 1e-9);
    expect(radiusOf(4, 1, 4, 100)).to.be.closeTo(100, 1e-9);
    expect(radiusOf(2.5, 1, 4, 100)).to.be.closeTo(58, 1e-9);
  });

  it('stays inside whatever the value', () => {
    expect(radiusOf(0, 1, 4, 100)).to.be.closeTo(16, 1e-9);
    expect(radiusOf(9, 1, 4, 100)).to.be.closeTo(100, 1e-9);
  });
});

describe('radarLine', () => {
  const frame = radarFrame([5]);
  const line = (values: (number | null)[]) => radarLine(frame, values, (value) => value * 10);
  const moves = (d: string) => d.replace(/[-\d., ]+/gu, '');

  it('is closed when every axis has a value', () => {
    expect(moves(line([1, 2, 3, 4, 1]).d)).to.equal('MLLLLZ');
  });

  it('breaks on both sides of an axis without a value', () => {
    const { d, points } = line([1, 2, null, 4, 1]);
    expect(moves(d)).to.equal('MLLL');
    expect(points.map(({ axis }) => axis)).to.deep.equal([0, 1, 3, 4]);
  });

  it('draws a point alone, without a line to it', () => {
    const { d, points } = line([null, 2, null, 4, 4]);
    expect(moves(d)).to.equal('ML');
    expect(points.length).to.equal(3);
  });

  it('draws nothing for nothing', () => {
    expect(line([null, null, null, null, null])).to.deep.equal({ d: '', points: [] });
    expect(radarLine(radarFrame([]), [], (value) => value)).to.deep.equal({ d: '', points: [] });
  });

  it('never joins two axes that are no neighbours', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }), { minLength: 3, maxLength: 20 }),
        (values) => {
          const many = radarFrame([values.length]);
          const { d, points } = radarLine(many, values, (value) => value * 10);
          const gaps = values.filter((value) => value === null).length;
          const drawn = [...d.matchAll(/L/gu)].length + (d.endsWith('Z') ? 1 : 0);
          const pairs = values.filter(
            (value, at) => value !== null && values[(at + 1) % values.length] !== null,
          ).length;
          expect(drawn).to.equal(pairs);
          expect(points.length).to.equal(values.length - gaps);
          expect(d).to.not.match(/NaN|Infinity/u);
        },
      ),
    );
  });
});

describe('paths', () => {
  it('are arcs with finite numbers, a whole turn in two halves', () => {
    const frame = radarFrame([3]);
    expect(arcPath(frame, 0, 2 * Math.PI, 100).match(/A/gu)?.length).to.equal(2);
    expect(arcPath(frame, 0, 1, 100)).to.match(/^M0 -100A100 100 0 0 1 /u);
    expect(wedgePath(frame, frame.axes[0]!, 50)).to.match(/^M0 0L.*A.*Z$/u);
  });
});

describe('numeralAngle', () => {
  const frame = radarFrame([3, 3]);
  const radii = [20, 60, 100];

  it('is the gap between domains that no line comes near', () => {
    // High ratings beside the gap at the top, low ones beside the other.
    const high = radarLine(frame, [3, 1, 1, 1, 1, 3], (value) => value * 33);
    const angle = numeralAngle(frame, [high], [60, 99], 5);
    expect(angle).to.be.closeTo(frame.gaps[1]!, 1e-9);
  });

  it('is the first gap while there is nothing to keep away from', () => {
    expect(numeralAngle(frame, [], radii, 10)).to.equal(0);
  });

  it('leaves the gaps when they are all crowded', () => {
    const crowded = radarLine(frame, [2, null, null, 2, null, 2], (value) => value * 30);
    const angle = numeralAngle(frame, [crowded], [60], 40);
    expect(frame.gaps).to.not.include(angle);
  });
});

describe('dots', () => {
  const range = { min: 1, max: 4, rtl: false };
  it('places values as shares of the scale, from the start side', () => {
    expect([1, 2.5, 4].map((value) => shareOf(value, range))).to.deep.equal([0, 50, 100]);
    expect(shareOf(1, { ...range, rtl: true })).to.equal(100);
    expect(shareOf(9, range)).to.equal(100);
    expect(shareOf(1, { min: 1, max: 1, rtl: false })).to.equal(0);
  });

  it('gives a stretch in either order', () => {
    expect(stretchOf(2.5, 1, range)).to.deep.equal({ at: 0, width: 50 });
    expect(stretchOf(1, 2.5, { ...range, rtl: true })).to.deep.equal({ at: 50, width: 50 });
  });
});
