import { type TemplateResult } from 'lit';
import type { FrameworkNode } from '../../model/types.js';
import type { DiagramContext } from './context.js';
/** Above an unfolded part: the way back, where the reader is, and its neighbours in the ring. */
export declare function pathBar(context: DiagramContext, node: FrameworkNode): TemplateResult;
