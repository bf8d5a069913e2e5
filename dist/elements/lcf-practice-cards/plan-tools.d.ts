import { type TemplateResult } from 'lit';
import '../shared/more-icons.js';
import { type ExtraView } from './deck-view.js';
/** Taking the plan along: as text, as a file, on paper. */
export declare const planTools: ({ t, act }: ExtraView) => TemplateResult;
