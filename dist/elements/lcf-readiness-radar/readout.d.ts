import { nothing, type TemplateResult } from 'lit';
import type { ResultRow } from '../../model/readiness/results-table.js';
import { type Results } from './results.js';
/** The exact figures of one condition: the one under the pointer or the focus, else the chosen one. */
export declare function readout(results: Results, row: ResultRow | undefined): TemplateResult;
/** What the cross at the edge means, where there is one. */
export declare const crossLegend: ({ t }: Results, gaps: readonly number[]) => TemplateResult | typeof nothing;
/** What the numbers around a narrow radar stand for, with the figures: a list of controls. */
export declare const radarKey: (results: Results, active: number) => TemplateResult;
