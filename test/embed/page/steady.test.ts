import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LEAST, MOST, Steady } from '../../../src/embed/page/steady.js';

describe('embed page: steady heights', () => {
  it('rounds up, and leaves out what is under two pixels', () => {
    const steady = new Steady();
    expect(steady.next(500.2, 600, 0)).to.equal(501);
    expect(steady.next(501.5, 600, 16)).to.equal(null);
    expect(steady.next(503, 600, 32)).to.equal(503);
  });

  it('keeps within bounds', () => {
    const steady = new Steady();
    expect(steady.next(3, 600, 0)).to.equal(LEAST);
    expect(steady.next(10_000_000, 600, 16)).to.equal(MOST);
  });

  it('follows an animation up and then down', () => {
    const steady = new Steady();
    const told = [500, 540, 580, 620, 660, 600, 540, 500].map((height, index) =>
      steady.next(height, 600, index * 16),
    );
    expect(told).to.deep.equal([500, 540, 580, 620, 660, 600, 540, 500]);
  });

  it('stops a height that a scroll bar turns up and down, at the highest', () => {
    const steady = new Steady();
    const told = Array.from({ length: 200 }, (_, index) =>
      steady.next(index % 2 ? 620 : 600, index % 2 ? 585 : 600, index * 300),
    );
    expect(told.filter((height) => height !== null).length).to.be.at.most(6);
    expect(steady.told).to.equal(620);
  });

  it('lets go when a person acts or the frame gets another width', () => {
    const steady = new Steady();
    for (let index = 0; index < 20; index += 1) steady.next(index % 2 ? 620 : 600, 600, index * 100);
    expect(steady.next(610, 600, 3000)).to.equal(null);
    expect(steady.next(610, 400, 3100)).to.equal(610);
    expect(steady.next(500, 400, 3200)).to.equal(500);
    steady.release();
    expect(steady.next(200, 400, 3300)).to.equal(200);
  });

  it('lets go when the content is lower than it was in any turn', () => {
    const steady = new Steady();
    for (let index = 0; index < 20; index += 1) steady.next(index % 2 ? 620 : 600, 600, index * 100);
    expect(steady.told).to.equal(620);
    expect(steady.next(600, 600, 3000)).to.equal(null);
    expect(steady.next(450, 600, 3100)).to.equal(450);
  });

  it('tells nothing but whole heights within bounds, for any input', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.nat(2000))),
        (steps) => {
          const steady = new Steady();
          steps.forEach(([height, width], index) => {
            const told = steady.next(height, width, index * 16);
            if (told !== null) expect(Number.isInteger(told) && told >= LEAST && told <= MOST).to.equal(true);
          });
        },
      ),
    );
  });
});
