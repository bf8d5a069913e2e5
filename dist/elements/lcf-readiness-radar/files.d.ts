import { nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import type { Model } from '../../model/types.js';
import type { FileReport } from './read-file.js';
/** What came of one file, in one or two sentences. */
export declare function reportTexts(t: Translator, { name, people, problem, table }: FileReport): string[];
/** The files that were read, what was left out of them, and how far the reading is. */
export declare function filesTemplate(t: Translator, model: Model, reports: readonly FileReport[], progress: number | null): TemplateResult | typeof nothing;
