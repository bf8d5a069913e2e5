import { type TemplateResult } from 'lit';
import '../../model/content/built-in-texts.js';
import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { DiagramContext } from './context.js';
/** On paper everything is open: each part with its texts, what it connects to in words, and where its links lead. */
export declare function printList(context: DiagramContext, layout: DiagramLayout | null): TemplateResult;
