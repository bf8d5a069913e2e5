import { type TemplateResult } from 'lit';
import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { DiagramContext } from './context.js';
/** What stands beside the picture while nothing is chosen: the rings, and what the shapes mean. */
export declare function overview(context: DiagramContext, hasTour: boolean): TemplateResult;
/** What each letter, shape and number in the picture stands for; every row is a control. */
export declare const keyLegend: (context: DiagramContext, layout: DiagramLayout) => TemplateResult;
