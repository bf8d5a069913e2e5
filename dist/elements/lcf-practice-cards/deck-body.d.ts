import { type TemplateResult } from 'lit';
import { ExtraController } from '../../controllers/extra-controller.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import { PracticeBody } from '../shared/practice/practice-body.js';
import type { PracticeElement, PracticeHost } from '../shared/practice/practice-host.js';
import type * as Layouts from './deck-layouts.js';
import type { DeckLive } from './deck-live.js';
import { type Layout } from './deck-view.js';
/** What a page sets to begin with. */
declare const WORDS: readonly ['experience', 'outcome', 'status', 'tag', 'query', 'sort', 'seed'];
declare const SWITCHES: readonly ['bookmarked', 'plan'];
/** The element of a deck, as far as its body knows it. */
export type DeckElement = PracticeElement & Readonly<Record<(typeof WORDS)[number] | 'practices' | 'date', string | undefined>> & Readonly<Record<(typeof SWITCHES)[number], boolean>> & {
    readonly layout: Layout;
    readonly followSelection: boolean;
};
/** All of a deck but its tag: search, filters, cards. */
export declare class DeckBody extends PracticeBody<DeckElement, DeckLive> {
    #private;
    readonly layouts: ExtraController<typeof Layouts>;
    constructor(host: PracticeHost<DeckElement>);
    connect(): void;
    /** Nothing is complete before the cards that were asked for are there. */
    get isComplete(): boolean;
    protected fetchMore(): Promise<DeckLive>;
    update(): void;
    render(view: WidgetView): TemplateResult;
    updated(): void;
    protected undoClosed(): void;
}
export {};
