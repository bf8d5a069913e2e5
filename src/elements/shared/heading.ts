import { html, type TemplateResult } from 'lit';

/** A level as `aria-level` takes it. */
export const ariaLevel = (level: number): number => Math.min(6, Math.max(1, Math.round(level)));

/** A heading of a level known only at run time (1 to 6). */
export const heading = (
  level: number,
  content: unknown,
  className = '',
  part = 'heading',
): TemplateResult => html`
  <div role="heading" aria-level=${ariaLevel(level)} class=${className} part=${part}>${content}</div>
`;
