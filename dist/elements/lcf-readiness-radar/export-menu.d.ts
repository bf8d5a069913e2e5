import { type TemplateResult } from 'lit';
import '../shared/more-icons.js';
import type { Translator } from '../../i18n/translator.js';
/** What can be saved of a view, and what of all of them. */
export declare const EXPORT_KINDS: readonly ['csv', 'json', 'radar-png', 'radar-svg', 'dots-png', 'dots-svg', 'print'];
export type ExportKind = (typeof EXPORT_KINDS)[number];
/** A button that opens the list of what can be saved. */
export declare const exportMenu: (t: Translator, isOpen: boolean, hasRadar: boolean) => TemplateResult;
