import { type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
export declare const EXPORT_KINDS: readonly ['csv', 'json', 'png', 'svg', 'print'];
export type ExportKind = (typeof EXPORT_KINDS)[number];
/** A button that opens the list of what can be saved. */
export declare const exportMenu: (t: Translator, isOpen: boolean) => TemplateResult;
