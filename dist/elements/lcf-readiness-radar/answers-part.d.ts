import type { nothing, TemplateResult } from 'lit';
import { type Translator } from '../../i18n/translator.js';
import type { SourceSeries } from '../../model/readiness/series-types.js';
import type { Model } from '../../model/types.js';
import { type FileReport } from './read-file.js';
export declare const styles: import("lit").CSSResult;
/**
 * Reads single answers: from the address in the config, and from files a reader brings. They are added up here, in
 * the page, and forgotten with it. Reading gives way to the page every few milliseconds.
 */
export declare class AnswersReader {
    #private;
    /** Each file that was read. */
    reports: readonly FileReport[];
    /** From 0 to 1 while something is being read, else null. */
    progress: number | null;
    /** @param shown the model in the reader's language. */
    constructor(model: Model, shown: Model, t: Translator, redraw: () => void);
    /** Gives up what is being read, for good. */
    stop(): void;
    /** Reads files one after the other. */
    add(files: readonly File[]): void;
    /** What was added up; the same list until something changes. */
    seriesFor(t: Translator): readonly SourceSeries[];
    /** The files that were read and what came of them. */
    render(t: Translator): TemplateResult | typeof nothing;
    /** What came of files, for screen readers. */
    words(t: Translator, reports: readonly FileReport[]): string;
}
/** "2026-09" as "September 2026"; anything else as it is. */
export declare function periodText(t: Translator, period: string): string;
