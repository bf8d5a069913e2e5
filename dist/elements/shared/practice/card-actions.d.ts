import { type CSSResult } from 'lit';
import '../more-words.js';
import '../more-icons.js';
import { type MessageKey } from '../../../i18n/translator.js';
import { type PracticeEntry } from '../../../model/practices/practice-facts.js';
import type { WidgetView } from '../../widget/lcf-widget.js';
import type { CardState, Fold } from './card-context.js';
import { NoteDrafts } from './note-drafts.js';
/** What the actions need of their element. */
export interface ActionsHost {
    readonly root: HTMLElement | DocumentFragment;
    readonly view: () => WidgetView | null;
    readonly entry: (id: string) => PracticeEntry;
    readonly set: (id: string, patch: Partial<PracticeEntry>) => void;
    readonly say: (text: string) => void;
    /** Resolves when it is drawn. */
    readonly redraw: () => Promise<void>;
    /** Called when the undo line goes: focus was in it. */
    readonly undoClosed: () => void;
}
/** What cards do beyond bookmarks and statuses: unfold, keep reflections, take back what destroys something. */
export declare class CardActions {
    #private;
    readonly styles: CSSResult;
    readonly drafts: NoteDrafts;
    /** Reflections can be read without opening them. */
    showNotes: boolean;
    constructor(host: ActionsHost);
    connect(): void;
    disconnect(): void;
    isOpen(id: string, fold: Fold): boolean;
    /** Ids of cards with something unfolded. */
    get open(): ReadonlySet<string>;
    /** Closes what belongs to practices that are gone. */
    tidy(): void;
    renderNotes({ facts, entry, draft }: CardState): unknown;
    /** The line that offers to take back the last thing. */
    renderUndo(): unknown;
    /** Says what was done to a practice, and offers to undo it. */
    offerUndo(id: string, back: Partial<PracticeEntry>, message: MessageKey): void;
    toggleFold(id: string, fold: Fold): void;
    toggleNote(id: string): void;
    /** Edits or deletes an earlier reflection. */
    useEntry(id: string, act: string, index: number): void;
    /** Says what was done, and offers to undo it. */
    protected offer(message: string, run: () => void): void;
}
