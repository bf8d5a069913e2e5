import { unsafeCSS, css } from 'lit';

/** Public colour tokens: name to light and dark value. `--lcf-<name>` on any ancestor overrides. */
const COLOR_TOKENS = {
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
    'level-2': ['#a9b6c8', '#5f6e83'],
    'level-3': ['#5f7290', '#9fb0c7'],
    'level-4': ['#1e2a40', '#eef1f6'],
    'on-level-1': ['#18202c', '#eef1f6'],
    'on-level-2': ['#18202c', '#eef1f6'],
    'on-level-3': ['#ffffff', '#141922'],
    'on-level-4': ['#ffffff', '#141922'],
    error: ['#a3262a', '#ff9c96'],
};
// Page CSS (--lcf-x) outranks the config's theme (--_lcf-theme-x), which outranks the default.
const colors = unsafeCSS(Object.entries(COLOR_TOKENS)
    .map(([name, [light, dark]]) => `--_lcf-${name}:var(--lcf-${name},var(--_lcf-theme-${name},light-dark(${light},${dark})));`)
    .join(''));
const hues = unsafeCSS([1, 2, 3, 4]
    .map((n) => `.hue-${n}{--_lcf-hue:var(--_lcf-exp-${n});--_lcf-hue-tint:var(--_lcf-exp-${n}-tint);--_lcf-hue-text:var(--_lcf-exp-${n}-text);--_lcf-on-hue:var(--_lcf-on-exp);}`)
    .join(''));
/** Every design token as a private property of `.lcf-root`, read from the public one where a page sets it. */
const tokens = css `
  .lcf-root {
    ${colors}
    --_lcf-u: var(--lcf-font-size, max(1rem, 15px));
    --_lcf-space-1: calc(0.25 * var(--_lcf-u));
    --_lcf-space-2: calc(0.5 * var(--_lcf-u));
    --_lcf-space-3: calc(0.75 * var(--_lcf-u));
    --_lcf-space-4: var(--_lcf-u);
    --_lcf-space-5: calc(1.25 * var(--_lcf-u));
    --_lcf-space-6: calc(1.75 * var(--_lcf-u));
    --_lcf-space-7: calc(2.25 * var(--_lcf-u));
    --_lcf-space-8: calc(2.75 * var(--_lcf-u));
    --_lcf-text-title: calc(1.625 * var(--_lcf-u));
    --_lcf-text-heading: calc(1.5625 * var(--_lcf-u));
    --_lcf-text-card: calc(1.125 * var(--_lcf-u));
    --_lcf-text-lead: calc(1.0625 * var(--_lcf-u));
    --_lcf-text-body: calc(0.9375 * var(--_lcf-u));
    --_lcf-text-label: calc(0.875 * var(--_lcf-u));
    --_lcf-text-small: calc(0.8125 * var(--_lcf-u));
    --_lcf-text-min: max(12px, calc(0.75 * var(--_lcf-u)));
    --_lcf-radius-s: var(--lcf-radius-s, var(--_lcf-theme-radius-s, 6px));
    --_lcf-radius-m: var(--lcf-radius-m, var(--_lcf-theme-radius-m, 8px));
    --_lcf-radius-l: var(--lcf-radius-l, var(--_lcf-theme-radius-l, 12px));
    --_lcf-motion-fast: 120ms;
    --_lcf-motion-base: 200ms;
    --_lcf-motion-slow: 420ms;
    --_lcf-ease: cubic-bezier(0.2, 0, 0, 1);
  }
  ${hues}
  @media (prefers-reduced-motion: reduce) {
    .lcf-root {
      --_lcf-motion-fast: 0ms;
      --_lcf-motion-base: 0ms;
      --_lcf-motion-slow: 0ms;
    }
  }
`;

export { COLOR_TOKENS, tokens };
