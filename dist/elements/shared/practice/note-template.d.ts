import { type TemplateResult } from 'lit';
import { type NoteEntry } from '../../../model/practices/notes.js';
import type { PracticeEntry, PracticeFacts } from '../../../model/practices/practice-facts.js';
import type { Translator } from '../../../i18n/translator.js';
import type { NoteDraft } from './note-drafts.js';
interface NoteContext {
    readonly t: Translator;
    readonly kept: string;
}
/** The reflection being written, and the earlier ones, the newest first. */
export declare function noteTemplate({ t, kept }: NoteContext, { node }: PracticeFacts, { note }: PracticeEntry, draft: NoteDraft): TemplateResult;
/** Written reflections, the newest first. @param open index of one that is left out, as it is being written. */
export declare function entriesTemplate(entries: readonly NoteEntry[], t: Translator, open?: number): unknown;
export {};
