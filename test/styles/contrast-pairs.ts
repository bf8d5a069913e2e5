import type { ColorToken } from '../../src/styles/tokens.js';

/** Text tone, ground. WCAG 2.2 AA asks for 4.5. */
export const TEXT_PAIRS: readonly [ColorToken, ColorToken][] = [
  ['ink', 'surface'],
  ['ink', 'surface-3'],
  ['ink-2', 'surface'],
  ['ink-2', 'surface-2'],
  ['ink-2', 'exp-1-tint'],
  ['ink-2', 'exp-2-tint'],
  ['ink-2', 'exp-3-tint'],
  ['ink-2', 'exp-4-tint'],
  ['ink-3', 'surface'],
  ['ink-3', 'surface-3'],
  ['ink-3', 'condition-dim'],
  ['on-accent', 'accent'],
  ['learner-on', 'learner'],
  ['on-outcome', 'outcome'],
  ['on-condition', 'condition'],
  ['on-condition', 'condition-related'],
  ['on-exp', 'exp-1'],
  ['on-exp', 'exp-2'],
  ['on-exp', 'exp-3'],
  ['on-exp', 'exp-4'],
  ['exp-1-text', 'surface'],
  ['exp-2-text', 'surface'],
  ['exp-3-text', 'surface'],
  ['exp-4-text', 'surface'],
  ['on-level-1', 'level-1'],
  ['on-level-2', 'level-2'],
  ['on-level-3', 'level-3'],
  ['on-level-4', 'level-4'],
  ['error', 'surface'],
];

/** Marks and edges, ground. WCAG 2.2 AA asks for 3. */
export const MARK_PAIRS: readonly [ColorToken, ColorToken][] = [
  ['line-strong', 'surface'],
  ['focus', 'surface'],
  ['learner-line', 'surface'],
  ['domain-line', 'surface'],
  ['exp-1', 'exp-1-tint'],
  ['exp-2', 'exp-2-tint'],
  ['exp-3', 'exp-3-tint'],
  ['exp-4', 'exp-4-tint'],
];
