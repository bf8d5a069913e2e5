import { html } from 'lit';

/** A level as `aria-level` takes it. */
const ariaLevel = (level) => Math.min(6, Math.max(1, Math.round(level)));
/** A heading of a level known only at run time (1 to 6). */
const heading = (level, content, className = '', part = 'heading') => html `
  <div role="heading" aria-level=${ariaLevel(level)} class=${className} part=${part}>${content}</div>
`;

export { ariaLevel, heading };
