import type { PracticeEntry, PracticeFacts } from '../../../model/practices/practice-facts.js';
import type { LinkRef, Model } from '../../../model/types.js';
import type { Translator } from '../../../i18n/translator.js';
import type { NoteDraft } from './note-drafts.js';
/** What every card of a deck draws from. */
export interface CardContext {
    readonly model: Model;
    readonly t: Translator;
    /** Id of the selected part. */
    readonly selection: string | null;
    /** `aria-level` of the titles. */
    readonly level: number;
    /** Text, with what a search found in it marked. */
    readonly marked: (text: string) => unknown;
    /** The reflections of a card, being written or to be read. */
    readonly notes: (state: CardState) => unknown;
    /** Draws titles that unfold the rest; absent where nothing is folded. */
    readonly toggle?: (title: unknown, isOpen: boolean) => unknown;
    /** Name of the slot for a page's own controls on a card; null where the page has none for it. */
    readonly slotOf: (id: string) => string | null;
}
/** Parts of a card that unfold. */
export declare const FOLDS: readonly ['steps', 'links', 'more'];
export type Fold = (typeof FOLDS)[number];
/** What one card draws from besides. */
export interface CardState {
    readonly facts: PracticeFacts;
    readonly entry: PracticeEntry;
    /** The reflection that is being written. */
    readonly draft: NoteDraft | undefined;
    readonly open: Readonly<Record<Fold, boolean>>;
}
/** Links of a practice: its own, then its experience's toolkit. */
export declare function linksOf({ node, experience }: PracticeFacts): LinkRef[];
