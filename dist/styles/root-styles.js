import { css } from 'lit';

/** The wrapper that keeps the host page's styles out: inherited text properties start afresh here. */
const rootStyles = css `
  :host {
    display: block !important;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .lcf-root {
    container: lcf / inline-size;
    /* In a place that asks its content for a width, such as a float. */
    contain-intrinsic-inline-size: 260px;
    color-scheme: light dark;
    color: var(--_lcf-ink);
    background: var(--_lcf-surface);
    font-family: var(--lcf-font, inherit);
    font-size: var(--_lcf-text-body);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.53;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-decoration: none;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    cursor: auto;
    -webkit-text-size-adjust: 100%;
  }
  .scheme-light {
    color-scheme: light;
  }
  .scheme-dark {
    color-scheme: dark;
  }
  .font-system {
    font-family: var(--lcf-font, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif);
  }
  .foot {
    display: block;
  }
  .foot::slotted(*) {
    margin-block-end: var(--_lcf-space-4);
  }
  .frame,
  .foot {
    max-inline-size: 1240px;
    margin-inline: auto;
    padding: var(--lcf-padding, var(--_lcf-space-4));
  }
  @container lcf (min-width: 480px) {
    .frame,
    .foot {
      padding: var(--lcf-padding, var(--_lcf-space-6));
    }
  }
  @container lcf (min-width: 1024px) {
    .frame,
    .foot {
      padding: var(--lcf-padding, var(--_lcf-space-7));
    }
  }
  .lcf-root > .foot {
    padding-block: 0;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin-block: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lcf-space-3);
    padding: var(--_lcf-space-4);
    background: var(--_lcf-surface-2);
    border-inline-start: 3px solid var(--_lcf-line-strong);
    color: var(--_lcf-ink-2);
  }
  .loading {
    min-block-size: 12em;
    display: grid;
    place-items: center;
    color: var(--_lcf-ink-2);
  }
  .loading > .message {
    place-self: start stretch;
  }
  @media print {
    .lcf-root {
      color-scheme: light;
      background: none;
    }
    .no-print {
      display: none !important;
    }
  }
`;

export { rootStyles };
