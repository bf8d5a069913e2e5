/** The colours of the design: public token, without `--lcf-`, to its light and its dark value. */
export const COLOR_TOKENS = {
  surface: ['#ffffff', '#141922'],
  'surface-2': ['#f5f6f8', '#1b222d'],
  'surface-3': ['#e9ecf1', '#27303d'],
  ink: ['#18202c', '#eef1f6'],
  'ink-2': ['#475262', '#b8c1ce'],
  'ink-3': ['#5b6675', '#9ba6b5'],
  line: ['#d5dae2', '#36414f'],
  'line-strong': ['#76808f', '#8491a4'],
  accent: ['#18202c', '#eef1f6'],
  'on-accent': ['#ffffff', '#141922'],
  focus: ['#0a58ca', '#7db6ff'],
  'focus-gap': ['#ffffff', '#141922'],
  learner: ['#fff3d9', '#3a2f17'],
  'learner-line': ['#b98a2c', '#d9af58'],
  'learner-on': ['#3b2c07', '#fce9bf'],
  outcome: ['#1e2a40', '#d6deea'],
  'on-outcome': ['#ffffff', '#141922'],
  condition: ['#e3e8ef', '#2a3443'],
  'on-condition': ['#18202c', '#eef1f6'],
  'condition-related': ['#c3cddb', '#475569'],
  'condition-dim': ['#f1f3f6', '#1d242f'],
  'domain-line': ['#5e6b7e', '#94a1b4'],
  'exp-1': ['#3e6ac9', '#7fa2f2'],
  'exp-2': ['#6b2a66', '#e6bce8'],
  'exp-3': ['#b05f00', '#e09a45'],
  'exp-4': ['#0b5b47', '#8ce0c6'],
  'on-exp': ['#ffffff', '#10141b'],
  'exp-1-tint': ['#e6ecf9', '#222c45'],
  'exp-2-tint': ['#f2e7f1', '#35283a'],
  'exp-3-tint': ['#faeddc', '#38291a'],
  'exp-4-tint': ['#dfeee9', '#1d342f'],
  'exp-1-text': ['#2f58b5', '#a5bef7'],
  'exp-2-text': ['#6b2a66', '#e6bce8'],
  'exp-3-text': ['#8f4d00', '#edb26c'],
  'exp-4-text': ['#0b5b47', '#8ce0c6'],
  'level-1': ['#dde3ec', '#36414f'],
  'level-2': ['#a6b4c6', '#5f6e83'],
  'level-3': ['#5f7290', '#9fb0c7'],
  'level-4': ['#1e2a40', '#eef1f6'],
  'on-level-1': ['#18202c', '#eef1f6'],
  'on-level-2': ['#18202c', '#eef1f6'],
  'on-level-3': ['#ffffff', '#141922'],
  'on-level-4': ['#ffffff', '#141922'],
  error: ['#a3262a', '#ff9c96'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;
export type ColorToken = keyof typeof COLOR_TOKENS;

/** A colour for each domain. Nothing is built in: domains are grey unless a page gives them colours. */
export const DOMAIN_COLORS = ['domain-1', 'domain-2', 'domain-3'] as const;
export type DomainColor = (typeof DOMAIN_COLORS)[number];
export type ThemeColor = ColorToken | DomainColor;

/** The colours a config's `theme.colors` may set. */
export const THEME_COLORS = [...Object.keys(COLOR_TOKENS), ...DOMAIN_COLORS] as ThemeColor[];
