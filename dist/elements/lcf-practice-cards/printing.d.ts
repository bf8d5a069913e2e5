import '../shared/more-words.js';
import { type PracticeFacts } from '../../model/practices/practice-facts.js';
import { type PlanItem, type PlanWords } from '../../model/practices/plan-export.js';
import type { PrintJob } from '../shared/print-frame.js';
import type { DeckView, PrintChoice, PrintKind, PrintOptions } from './deck-view.js';
/** What is printed of a deck has no controls. */
type PaperView = Omit<DeckView, 'act'>;
/** What the print panel begins with: what is on the screen. */
export declare function firstPrintOptions({ options, model }: PaperView, kind: PrintKind): PrintOptions;
/** The practices each choice of cards stands for. */
export declare function printChoices({ deck, model, stored, }: PaperView): Readonly<Record<PrintChoice, readonly PracticeFacts[]>>;
/** Sheets of paper a job takes, as far as that is known: a document is one at least. */
export declare function printPages(view: PaperView, print: PrintOptions): number;
export declare const planWords: ({ t }: PaperView) => PlanWords;
/** The reader's plan in words. */
export declare function planOf(view: PaperView): PlanItem[];
/** Some cards as a deck to cut out. */
export declare const deckJob: (view: PaperView, practices: readonly PracticeFacts[], backs: boolean) => PrintJob;
/** What the print panel is set to, ready to print. */
export declare function printJob(view: PaperView, print: PrintOptions): PrintJob;
export {};
