import { type TemplateResult } from 'lit';
import type { DeckActor } from './deck-actor.js';
import type { DeckView } from './deck-view.js';
/** Why nothing is shown, and for each way out how many practices it leads to. */
export declare function emptyTemplate(view: DeckView, actor: DeckActor): TemplateResult;
