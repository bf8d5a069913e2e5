import { type TemplateResult } from 'lit';
import { type FormView } from './form-view.js';
/** All answers on one page, and how to hand them in. */
export declare function reviewTemplate(view: FormView, handIn: unknown): TemplateResult;
