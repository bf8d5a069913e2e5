import type { GivenColors } from '../../src/model/palette.js';
import type { ThemeColor } from '../../src/model/theme-tokens.js';

/** The same numbers in every run (mulberry32), from 0 up to 1. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const BRAND: readonly ThemeColor[] = ['accent', 'exp-1', 'exp-2', 'exp-3', 'exp-4'];
const SOMETIMES: readonly ThemeColor[] = [
  'surface',
  'ink',
  'learner',
  'learner-line',
  'outcome',
  'condition',
  'domain-line',
  'domain-1',
  'domain-2',
  'domain-3',
  'focus',
  'on-accent',
  'on-exp',
  'on-outcome',
  'on-condition',
];
const SELDOM: readonly ThemeColor[] = [
  'surface-2',
  'surface-3',
  'ink-2',
  'ink-3',
  'line-strong',
  'condition-related',
  'condition-dim',
  'exp-1-tint',
  'exp-2-text',
  'level-2',
  'on-level-3',
  'error',
];

/**
 * Brand palettes as no designer would make them: any colour of the cube in any place, one for both schemes or
 * one for each. Five seeds are always set, others by chance, so that all kinds of clashes occur.
 */
export function randomPalettes(count: number, seed = 20261124): GivenColors[] {
  const next = numbersFrom(seed);
  const color = (): string =>
    `#${Math.floor(next() * 0x1000000)
      .toString(16)
      .padStart(6, '0')}`;
  return [...new Array<undefined>(count)].map(() => {
    const tokens = [...BRAND, ...SOMETIMES.filter(() => next() < 0.3), ...SELDOM.filter(() => next() < 0.1)];
    const isOne = next() < 0.7;
    return Object.fromEntries(
      tokens.map((token) => {
        const light = color();
        return [token, [light, isOne ? light : color()]];
      }),
    );
  });
}
