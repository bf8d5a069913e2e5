import { type TemplateResult } from 'lit';
import type { DiagramContext } from './context.js';
/** Below the picture: the guided tour, and ways to take the picture along. On a phone also the search field. */
export declare const tools: ({ t }: DiagramContext, hasTour: boolean, search: unknown, entries: unknown) => TemplateResult;
export declare const tourButton: (t: DiagramContext['t'], className: string) => TemplateResult;
