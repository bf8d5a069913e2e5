import { type TemplateResult } from 'lit';
import { type PlanView } from './plan-view.js';
/** Black on white, no card across two pages, room to write where a field is empty. */
export declare const printStyles: import("lit").CSSResult;
/** The plan on paper. */
export declare function printTemplate(view: PlanView): TemplateResult;
