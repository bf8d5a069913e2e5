import { css } from 'lit';

/** Draw three, the plan's files, the print panel: they come with what they dress. */
const extraStyles = css `
  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_lcf-space-3);
  }
  .panel-title {
    font-size: var(--_lcf-text-card);
    font-weight: 650;
    border-radius: var(--_lcf-radius-s);
  }
  .panel-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lcf-space-2);
  }
  .draw {
    display: grid;
    gap: var(--_lcf-space-4);
    padding-block-start: var(--_lcf-space-4);
  }
  .draw .panel-title {
    font-size: calc(1.25 * var(--_lcf-u));
  }
  .draw .widget-lead {
    margin-block-start: calc(-1 * var(--_lcf-space-3));
  }
  .drawn .card-end {
    justify-items: start;
  }
  .plan-tools {
    padding-block-end: var(--_lcf-space-4);
  }
  .print-panel {
    display: grid;
    gap: var(--_lcf-space-3);
    justify-items: start;
    padding: var(--_lcf-space-4) 0;
    border-block-end: 1px solid var(--_lcf-line);
  }
  .print-panel > .panel-head {
    inline-size: 100%;
  }
  .print-fields {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lcf-space-3) var(--_lcf-space-5);
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 34px;
    cursor: pointer;
  }
  .check > input {
    inline-size: 20px;
    block-size: 20px;
    flex: none;
    accent-color: var(--_lcf-accent);
  }
`;

export { extraStyles };
