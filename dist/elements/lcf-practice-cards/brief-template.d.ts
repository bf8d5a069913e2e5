import { type TemplateResult } from 'lit';
import type { PracticeFacts } from '../../model/practices/practice-facts.js';
/** A card's text without its controls. */
export declare const briefTemplate: (level: number, { node, experience }: PracticeFacts) => TemplateResult;
