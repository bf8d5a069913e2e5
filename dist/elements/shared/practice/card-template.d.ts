import { type TemplateResult } from 'lit';
import type { PracticeEntry, PracticeFacts } from '../../../model/practices/practice-facts.js';
import type { LinkRef, Model, PracticeStatus } from '../../../model/types.js';
import type { Translator } from '../../../i18n/translator.js';
import { type IconName } from '../icons.js';
import type { NoteDraft } from './note-drafts.js';
/** What every card of a deck draws from. */
export interface CardContext {
    readonly model: Model;
    readonly t: Translator;
    /** Id of the selected part. */
    readonly selection: string | null;
    /** Folded words of the search, to mark. */
    readonly words: readonly string[];
    /** Where notes are kept, in words. */
    readonly kept: string;
    readonly heading: (content: unknown) => TemplateResult;
    /** Titles alone, the rest on request. */
    readonly compact: boolean;
    /** Reflections can be read without opening them. */
    readonly showNotes: boolean;
}
/** What one card draws from besides. */
export interface CardState {
    readonly facts: PracticeFacts;
    readonly entry: PracticeEntry;
    readonly draft: NoteDraft | undefined;
    readonly stepsOpen: boolean;
    readonly linksOpen: boolean;
    readonly bodyOpen: boolean;
}
/** The name of a status: the config's, or the built-in one in the reader's language. */
export declare const statusLabel: ({ id, label }: PracticeStatus, t: Translator) => string;
/** Empty, half, full: first, between, last. */
export declare function statusIcon(index: number, count: number): IconName;
/** Text with what the search found in it marked. */
export declare const marked: (text: string, words: readonly string[]) => unknown;
/** Links of a practice: its own, then its experience's toolkit. */
export declare function linksOf({ node, experience }: PracticeFacts): LinkRef[];
/** One practice card. Controls carry `data-act`; `PracticeWidget` listens for them. */
export declare function cardTemplate(context: CardContext, state: CardState): TemplateResult;
/** A card's text without its controls. */
export declare const briefTemplate: (context: CardContext, { node, experience }: PracticeFacts) => TemplateResult;
