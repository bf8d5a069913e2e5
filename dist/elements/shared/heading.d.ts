import { type TemplateResult } from 'lit';
/** A level as `aria-level` takes it. */
export declare const ariaLevel: (level: number) => number;
/** A heading of a level known only at run time (1 to 6). */
export declare const heading: (level: number, content: unknown, className?: string, part?: string) => TemplateResult;
