import { type TemplateResult } from 'lit';
import type { DomainArc, Segment } from '../../layout/diagram-types.js';
import type { Translator } from '../../i18n/translator.js';
import type { ExplorerContext } from './explorer-context.js';
/** Neighbours that the picture draws as one part, because each alone would be too small. */
export type Run = (Segment | DomainArc) & {
    readonly merged: NonNullable<Segment['merged']>;
};
/** "A–J, 10 outcomes", as the picture says it. */
export declare function runName(t: Translator, { kind, sign, merged }: Run): string;
/** The parts of a run, each with its own sign; below them the way to all of the domain and the ring they lie in. */
export declare function runPanel(context: ExplorerContext, run: Run): TemplateResult;
