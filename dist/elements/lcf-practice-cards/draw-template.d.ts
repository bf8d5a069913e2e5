import { type TemplateResult } from 'lit';
import '../shared/more-words.js';
import '../shared/more-icons.js';
import type { PracticeFacts } from '../../model/practices/practice-facts.js';
import type { ExtraView } from './deck-view.js';
/** Three cards to talk about. @param hasLink the address holds the choices, so that a link can. */
export declare function drawTemplate(view: ExtraView, drawn: readonly PracticeFacts[], today: Date, hasLink: boolean): TemplateResult;
