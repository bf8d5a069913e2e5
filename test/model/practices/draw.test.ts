import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dayOf, isoDay, weekNumber, weekStart } from '../../../src/model/practices/days.js';
import { drawPractices, freshSeed } from '../../../src/model/practices/draw.js';
import { practiceOfWeek } from '../../../src/model/practices/practice-of-week.js';
import { practiceFacts } from '../../../src/model/practices/practice-facts.js';
import { seededRandom, shuffled } from '../../../src/model/practices/random.js';
import '../../../src/model/content/built-in-texts.js';
import { defaultModel } from '../../../src/model/default-model.js';
import { smallModel } from './fixtures.js';

const all = practiceFacts(defaultModel());
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe('drawing practices', () => {
  it('the same seed draws the same three, from different experiences', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const drawn = drawPractices(all, 3, seed);
        expect(ids(drawn)).to.deep.equal(ids(drawPractices(all, 3, seed)));
        expect(new Set(drawn.map(({ experience }) => experience?.id)).size).to.equal(3);
      }),
    );
  });

  it('is pinned: a shared link keeps its draw through every release', () => {
    expect(ids(drawPractices(all, 3, 'monday'))).to.deep.equal([
      'promote-equity-of-voice',
      'create-interdisciplinary-projects',
      'design-backwards',
    ]);
  });

  it('a new seed repeats nothing of the last draw, as long as there are others', () => {
    const random = seededRandom('test');
    const small = practiceFacts(smallModel());
    for (const pool of [small, all]) {
      let last: string[] = [];
      for (let round = 0; round < 12; round++) {
        const drawn = ids(drawPractices(pool, 3, freshSeed(pool, 3, last, random)));
        expect(drawn.filter((id) => last.includes(id))).to.deep.equal([]);
        last = drawn;
      }
    }
    const four = small.slice(0, 4);
    const last = ids(four.slice(0, 3));
    const next = ids(drawPractices(four, 3, freshSeed(four, 3, last, random)));
    expect(next.filter((id) => last.includes(id))).to.have.length(2);
  });

  it('draws what there is when there is too little', () => {
    expect(drawPractices([], 3, 'a')).to.deep.equal([]);
    expect(drawPractices(all.slice(0, 2), 3, 'a')).to.have.length(2);
  });
});

describe('the practice of the week', () => {
  const week = (offset: number): Date => new Date(2026, 10, 23 + offset * 7, 12);

  it('stays the same from Monday to Sunday and changes on Monday', () => {
    const days = [...Array(7).keys()].map((day) => new Date(2026, 10, 23 + day, 23, 59));
    expect(new Set(days.map(weekNumber)).size).to.equal(1);
    expect(weekNumber(week(1)) - weekNumber(week(0))).to.equal(1);
  });

  it('begins its week on Monday', () => {
    expect(isoDay(weekStart(new Date(2026, 10, 29, 23)))).to.equal('2026-11-23');
    expect(isoDay(weekStart(new Date(2026, 10, 23)))).to.equal('2026-11-23');
  });

  it('gives each practice its week before one comes back', () => {
    const start = Math.ceil(weekNumber(week(0)) / all.length) * all.length - weekNumber(week(0));
    const round = all.map((_, index) => practiceOfWeek(all, week(start + index), 'seed')?.id);
    expect(new Set(round).size).to.equal(all.length);
  });

  it('follows a given order where there is one', () => {
    const small = practiceFacts(smallModel());
    const five = [0, 1, 2, 3, 4, 5, 6].map((offset) => practiceOfWeek(small, week(offset), '', true)?.id);
    const at = ids(small).indexOf(five[0] ?? '');
    expect(five[1]).to.equal(small[(at + 1) % 6]?.id);
    expect(five[6]).to.equal(five[0]);
    expect(practiceOfWeek([], week(0), '')).to.equal(undefined);
  });

  it('works before 1970 too', () => {
    expect(practiceOfWeek(all, new Date(1960, 1, 1), 'x')).to.not.equal(undefined);
  });
});

describe('calendar days', () => {
  it('are written and read by the reader’s calendar', () => {
    expect(isoDay(new Date(2026, 0, 5, 23, 59))).to.equal('2026-01-05');
    expect(isoDay(dayOf('2026-11-24')!)).to.equal('2026-11-24');
    expect(dayOf('2026-02-30')).to.equal(undefined);
    expect(dayOf('tomorrow')).to.equal(undefined);
  });
});

describe('seeded random numbers', () => {
  it('lie in [0, 1) and spread evenly', () => {
    const random = seededRandom('x');
    const numbers = Array.from({ length: 4000 }, random);
    expect(numbers.every((n) => n >= 0 && n < 1)).to.equal(true);
    const mean = numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
    expect(mean).to.be.within(0.47, 0.53);
  });

  it('shuffle without losing or changing anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const copy = [...items];
        const mixed = shuffled(items, seededRandom(seed));
        expect(items).to.deep.equal(copy);
        expect([...mixed].sort()).to.deep.equal([...items].sort());
      }),
    );
  });
});
