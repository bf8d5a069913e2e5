import { type TemplateResult } from 'lit';
import '../shared/more-icons.js';
import { type PlanView } from './plan-view.js';
export declare function headerTemplate(view: PlanView): TemplateResult;
export declare function listTemplate(view: PlanView): TemplateResult;
/** A card for each picked condition, then the way to the next one. */
export declare function cardsTemplate(view: PlanView): TemplateResult;
export declare function keptTemplate({ t, snapshot }: PlanView): TemplateResult;
