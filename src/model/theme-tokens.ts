const hues = [1, 2, 3, 4] as const;

/** The colours a config's `theme.colors` may set: the public tokens without `--lcf-`. */
export const THEME_COLORS = [
  'accent', 'on-accent', 'surface', 'surface-2', 'surface-3', 'ink', 'ink-2', 'ink-3', 'line', 'line-strong', 'focus', 'focus-gap',
  'learner', 'learner-line', 'learner-on', 'outcome', 'on-outcome', 'condition', 'on-condition', 'condition-related',
  'condition-dim', 'domain-line', 'on-exp', 'error',
  ...hues.map((n) => `exp-${n}` as const),
  ...hues.map((n) => `exp-${n}-tint` as const),
  ...hues.map((n) => `exp-${n}-text` as const),
  ...hues.map((n) => `level-${n}` as const),
  ...hues.map((n) => `on-level-${n}` as const),
] as const;
