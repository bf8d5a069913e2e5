import { type TemplateResult } from 'lit';
import type { PlanItem, PlanWords } from '../../../model/practices/plan-export.js';
import type { PracticeFacts } from '../../../model/practices/practice-facts.js';
import type { FrameworkNode } from '../../../model/types.js';
import { type PaperContext } from './deck-sheets.js';
/** A handout about one experience: its practices with first steps, questions, and a grid to plan in. */
export declare function handout(context: PaperContext, experience: FrameworkNode, practices: readonly PracticeFacts[]): TemplateResult;
/** The reader's plan, with reflections only where they asked for them. */
export declare const planSheet: (context: PaperContext, items: readonly PlanItem[], words: PlanWords, notes: boolean) => TemplateResult;
