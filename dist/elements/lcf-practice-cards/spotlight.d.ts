import { type TemplateResult } from 'lit';
import { type DeckRequest } from '../../model/practices/deck.js';
import { type PracticeFacts } from '../../model/practices/practice-facts.js';
import type { WidgetView } from '../widget/lcf-widget.js';
export interface Spotlight {
    readonly today: Date;
    readonly facts: PracticeFacts | undefined;
    /** The reader's own pick. */
    readonly isOwn: boolean;
}
/** The practice for the week of a day: the reader's own pick, else the same for everyone with this deck. */
export declare function spotlightOf(view: WidgetView, request: DeckRequest, date: string): Spotlight;
/** The practice of the week on its own. */
export declare function spotlightTemplate({ t, heading }: WidgetView, { today, facts, isOwn }: Spotlight): TemplateResult;
