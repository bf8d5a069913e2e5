import { type TemplateResult } from 'lit';
/** A title that unfolds its card. */
export declare const compactTitle: (title: unknown, isOpen: boolean) => TemplateResult;
