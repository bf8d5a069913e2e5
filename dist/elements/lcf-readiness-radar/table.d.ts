import { type TemplateResult } from 'lit';
import { type Sorting } from '../../model/readiness/results-table.js';
import '../shared/more-icons.js';
import { type Results } from './results.js';
/** What a screen reader is told once the table was sorted. */
export declare function sortedText(results: Results, sorting: Sorting | null): string;
/** Everything in numbers. The roles are written out, as narrow widths lay the rows out as blocks. */
export declare function resultsTable(results: Results, sorting: Sorting | null, caption: string): TemplateResult;
/** The table as rows of text and numbers, for CSV. */
export declare function tableData(results: Results): (string | number | null)[][];
