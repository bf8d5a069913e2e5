import { type TemplateResult } from 'lit';
import '../shared/more-words.js';
import '../shared/more-icons.js';
import { type ExtraView, type PrintOptions } from './deck-view.js';
/** Chooses what to print, and how. */
export declare function printPanel(view: ExtraView, print: PrintOptions): TemplateResult;
