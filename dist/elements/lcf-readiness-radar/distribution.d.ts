import { nothing, type TemplateResult } from 'lit';
import type { ResultRow } from '../../model/readiness/results-table.js';
import type { Results } from './results.js';
/** How many people chose each level, for every shown series whose single answers are known. */
export declare function distribution(results: Results, { condition }: ResultRow): TemplateResult | typeof nothing;
