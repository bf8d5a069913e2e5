import { css } from 'lit';
import { set, colors, hues, paper } from './token-sets.js';
export { COLOR_TOKENS } from '../model/theme-tokens.js';

/** Every design token as a private property of `.lcf-root`, read from the public one where a page sets it. */
const tokens = css `
  :host {
    --_lcf-set: ${set};
  }
  .lcf-root {
    transition: --_lcf-set 1ms step-start allow-discrete;
    ${colors}
    --_lcf-u: var(--lcf-font-size, max(1rem, 15px));
    --_lcf-gap: calc(var(--lcf-density, var(--_lcf-theme-density, 1)) * var(--_lcf-u));
    --_lcf-space-1: calc(0.25 * var(--_lcf-gap));
    --_lcf-space-2: calc(0.5 * var(--_lcf-gap));
    --_lcf-space-3: calc(0.75 * var(--_lcf-gap));
    --_lcf-space-4: var(--_lcf-gap);
    --_lcf-space-5: calc(1.25 * var(--_lcf-gap));
    --_lcf-space-6: calc(1.75 * var(--_lcf-gap));
    --_lcf-space-7: calc(2.25 * var(--_lcf-gap));
    --_lcf-space-8: calc(2.75 * var(--_lcf-gap));
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
  /* Paper is white, whatever the theme, and its text black. */
  @media print {
    .lcf-root {
      ${paper('#fff', 'surface', 'surface-2', 'surface-3', 'learner')}
      ${paper('#000', 'ink', 'ink-2', 'ink-3', 'line-strong', 'domain-line', 'learner-on', 'learner-line', 'error')}
      ${paper('#767676', 'line')}
    }
    .lcf-root [class*='hue-'] {
      --_lcf-hue-text: #000 !important;
    }
    .lcf-root [class*='hue-domain'] {
      --_lcf-hue: #000 !important;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .lcf-root {
      --_lcf-motion-fast: 0ms;
      --_lcf-motion-base: 0ms;
      --_lcf-motion-slow: 0ms;
    }
  }
`;

export { tokens };
