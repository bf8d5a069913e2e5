import { type TemplateResult } from 'lit';
import type { DiagramContext } from './context.js';
export declare const DIAGRAM_VIEWS: readonly ['diagram', 'list'];
export type DiagramViewName = (typeof DIAGRAM_VIEWS)[number];
/** Title, lead and the Diagram | List switch. `tools` stand beside the switch. */
export declare function header(context: DiagramContext, view: DiagramViewName, switchable: boolean, tools: unknown): TemplateResult;
/** Where the framework comes from, and below the picture what is chosen, or which keys work. */
export declare function footer(context: DiagramContext, view: DiagramViewName, chosen: string | null): TemplateResult;
