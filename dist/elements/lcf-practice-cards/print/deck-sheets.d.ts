import { type TemplateResult } from 'lit';
import type { PracticeFacts } from '../../../model/practices/practice-facts.js';
import type { Model } from '../../../model/types.js';
import type { Translator } from '../../../i18n/translator.js';
export interface PaperContext {
    readonly model: Model;
    readonly t: Translator;
}
/** The line at the foot of every page: whose framework this is. */
export declare const sourceLine: ({ model, t }: PaperContext) => TemplateResult;
/** The sign of a practice's experience: filled for the first and third, hollow for the others. */
export declare function signOf({ model }: PaperContext, { node }: PracticeFacts): unknown;
/** A deck to cut out: fronts, and behind each page its backs where they are asked for. */
export declare function deckSheets(context: PaperContext, practices: readonly PracticeFacts[], backs: boolean): TemplateResult;
/** First steps with boxes to tick. */
export declare const stepsList: ({ t }: PaperContext, { node }: PracticeFacts) => unknown;
