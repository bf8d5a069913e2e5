import { type TemplateResult } from 'lit';
import type { FrameworkNode, ScaleLevel } from '../../model/types.js';
import { type FormView } from './form-view.js';
/** Id of the heading that takes the focus when a condition is opened. */
export declare const headingId: (view: FormView, condition: FrameworkNode) => string;
/** The title of a condition, which takes the focus when it is opened. */
export declare const titleTemplate: (view: FormView, condition: FrameworkNode, level: number) => TemplateResult;
/**
 * One condition: what it is, its levels, and the evidence.
 * @param level of its heading, below the widget's
 * @param fold puts the evidence behind something, where many conditions stand below each other
 */
export declare function conditionTemplate(view: FormView, condition: FrameworkNode, level?: number, fold?: (evidence: TemplateResult) => TemplateResult): TemplateResult;
/** Where the condition stands: its domain, and its number. */
export declare function placeTemplate(view: FormView, condition: FrameworkNode): TemplateResult;
/** What a level looks like for this condition, else what it means in general. */
export declare function levelText(condition: FrameworkNode, { value, description }: ScaleLevel): string | undefined;
/** The note and, unless `brief`, the link. */
export declare function evidenceTemplate(view: FormView, condition: FrameworkNode, brief?: boolean): TemplateResult;
