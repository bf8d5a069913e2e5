import { type TemplateResult } from 'lit';
import { type Results } from './results.js';
/** The signs of this picture; the series have theirs above. */
export declare function dotsLegend({ t, shown, comparison }: Results): TemplateResult;
/** One row for each condition: marks on a common scale, what lies between them, and what changed. */
export declare function dotsChart(results: Results): TemplateResult;
