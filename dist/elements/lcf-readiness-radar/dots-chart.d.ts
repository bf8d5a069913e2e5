import { type TemplateResult } from 'lit';
import type { ShownFont } from '../../controllers/text-measure-controller.js';
import { type ScaleRange } from '../../layout/dots.js';
import type { ResultRow } from '../../model/readiness/results-table.js';
import { type Shape } from './drawing.js';
import { type Results, type ShownSeries } from './results.js';
/** Height of one lane of a row, in pixels. */
export declare const LANE = 22;
export interface Lane {
    readonly series: readonly ShownSeries[];
}
/** Each series with single answers has a lane of its own; figures without them share one. */
export declare function lanesOf({ shown }: Results): Lane[];
/** What stands in the place of a row's marks while there are none; null when there are some. */
export declare function noPlotText(results: Results, row: ResultRow): string | null;
/** The marks of a condition on the scale, for an svg whose width is the scale's. */
export declare function plotMarks(results: Results, { condition: { id } }: ResultRow, lanes: readonly Lane[], range: ScaleRange): Shape[];
/** The signs of this picture; the series have theirs above. */
export declare function dotsSigns({ t, shown, comparison }: Results): {
    sample: TemplateResult;
    text: string;
}[];
/** One row for each condition: marks on a common scale, what lies between them, and what changed. */
export declare function dotsChart(results: Results, font: ShownFont | null): TemplateResult;
