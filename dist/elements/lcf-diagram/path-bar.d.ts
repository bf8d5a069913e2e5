import { type Translator } from '../../i18n/translator.js';
import { type TemplateResult } from 'lit';
import '../shared/more-icons.js';
import type { FrameworkNode } from '../../model/types.js';
import type { DiagramContext } from './context.js';
/** What the middle of the picture says of the part that is unfolded. */
export declare const unfoldedLabel: (t: Translator, node: FrameworkNode) => string;
/** Above an unfolded part: the way back, where the reader is, and its neighbours in the ring. */
export declare function pathBar(context: DiagramContext, node: FrameworkNode): TemplateResult;
