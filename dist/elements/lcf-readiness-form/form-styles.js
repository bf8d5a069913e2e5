import { css } from 'lit';

/** Header, list of conditions, footer and review. */
const formStyles = css `
  .frame {
    overflow-wrap: anywhere;
  }
  .widget-header > *,
  .flow > :not(.badge, .unrated, .sign) {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .main,
  .cards,
  .evidence,
  .steps,
  .layout,
  .team-levels {
    grid-template-columns: minmax(0, 1fr);
  }
  .progress {
    display: grid;
    gap: var(--_lcf-space-2);
    inline-size: min(100%, 15em);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    overflow: hidden;
    block-size: 0.55em;
    border: 1px solid var(--_lcf-line-strong);
    border-radius: 1em;
    background: var(--_lcf-surface-3);
  }
  .bar::before {
    content: '';
    display: block;
    block-size: 100%;
    inline-size: calc(100% * var(--_lcf-done, 0));
    background: var(--_lcf-ink);
    transition: inline-size var(--_lcf-motion-base) var(--_lcf-ease);
  }
  .flow {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lcf-space-2) var(--_lcf-space-3);
  }
  .group {
    margin-block-start: var(--_lcf-space-3);
  }
  .group label {
    font-weight: 650;
  }
  .group .field {
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: 40px;
    padding-block: 0.35em;
  }
  .layout {
    display: grid;
    gap: var(--_lcf-space-5);
    padding-block-start: var(--_lcf-space-5);
  }
  .main {
    display: grid;
    align-content: start;
    gap: var(--_lcf-space-6);
    min-inline-size: 0;
  }
  .main :focus-visible[tabindex='-1'] {
    outline-offset: 4px;
    border-radius: 2px;
  }

  .menu {
    inline-size: 100%;
    min-block-size: 44px;
    justify-content: flex-start;
  }
  .menu svg:last-child {
    margin-inline-start: auto;
  }
  .nav-list {
    display: none;
    padding-block: var(--_lcf-space-3);
  }
  .nav.open .nav-list {
    display: block;
    border-block-end: 1px solid var(--_lcf-line);
  }
  .nav-domain {
    margin-block: var(--_lcf-space-5) var(--_lcf-space-1);
    font-size: var(--_lcf-text-label);
    font-weight: 650;
  }
  .nav-domain:first-child {
    margin-block-start: 0;
  }
  .nav-row {
    flex-wrap: nowrap;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.35em 0.75em;
    border: 0;
    border-radius: var(--_lcf-radius-m);
    background: none;
    font-size: var(--_lcf-text-body);
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }
  .nav-row:hover {
    background: var(--_lcf-surface-2);
  }
  .nav-title {
    flex: 1;
    min-inline-size: 0;
  }
  .nav-row[aria-current] {
    background: var(--_lcf-surface-3);
    border-inline-start: 4px solid var(--_lcf-ink);
    padding-inline-start: calc(0.75em - 4px);
    font-weight: 650;
  }
  .now,
  .sign {
    flex: none;
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-label);
    font-weight: 500;
  }
  .sign {
    min-inline-size: 1.9em;
    text-align: center;
  }
  .nav-end {
    margin-block-start: var(--_lcf-space-4);
    padding-block-start: var(--_lcf-space-3);
    border-block-start: 1px solid var(--_lcf-line);
  }

  .steps {
    display: grid;
    gap: var(--_lcf-space-3);
    padding-block-start: var(--_lcf-space-5);
    border-block-start: 1px solid var(--_lcf-line);
  }
  .steps .button {
    min-block-size: 48px;
  }
  .kept {
    order: 1;
    font-size: var(--_lcf-text-label);
  }

  @container lcf (min-width: 640px) {
    .steps {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
    .steps .next {
      margin-inline-start: auto;
    }
    .kept {
      flex-basis: 100%;
    }
  }
  @container lcf (min-width: 1100px) {
    .kept {
      flex-basis: auto;
      order: 0;
      margin-inline-start: auto;
    }
    .kept ~ .next {
      margin: 0;
    }
  }
  @container lcf (min-width: 1024px) {
    .layout {
      grid-template-columns: 284px minmax(0, 1fr);
      gap: var(--_lcf-space-8);
      padding-block-start: var(--_lcf-space-6);
    }
    .menu {
      display: none;
    }
    .nav .nav-list {
      display: block;
      padding: 0;
      border: 0;
    }
  }
  @media (forced-colors: active) {
    .nav-row[aria-current] {
      border-color: Highlight;
    }
    .bar::before {
      background: Highlight;
    }
  }
  @media print {
    .nav,
    .steps {
      display: none;
    }
  }
`;

export { formStyles };
