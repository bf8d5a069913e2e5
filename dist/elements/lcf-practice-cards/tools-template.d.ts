import { type TemplateResult } from 'lit';
import '../shared/more-icons.js';
import type { DeckView } from './deck-view.js';
/** Title, and what can be done with the whole deck. */
export declare const headerTemplate: (view: DeckView) => TemplateResult;
/** Search, plan, order and filters. */
export declare function toolsTemplate(view: DeckView): TemplateResult;
