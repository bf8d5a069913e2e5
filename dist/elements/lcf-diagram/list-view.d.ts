import { type TemplateResult } from 'lit';
import type { DiagramContext } from './context.js';
/** The same items as the picture, in the same order, as lists inside one another. */
export declare const listView: (context: DiagramContext) => TemplateResult;
