import type { FrameworkNode, RespondentGroup } from '../types.js';
import { type Answer, type AnswerWords } from './response-answer.js';
import { type ColumnOptions } from './response-columns.js';
import type { SourceSeries } from './series-types.js';
/** Why a row, or one answer of it, was left out. */
export type ResponseProblem = 
/** More cells than the header: nothing says which belongs where. */
{
    readonly kind: 'too-long';
    readonly line: number;
}
/** No answer that can be read. */
 | {
    readonly kind: 'no-answers';
    readonly line: number;
}
/** One answer that is no level. What was found stands here for the author of the file only. */
 | {
    readonly kind: 'not-a-level';
    readonly line: number;
    readonly condition: string;
    readonly found: string;
};
/** What came of reading a table. */
export interface ResponseReport {
    /** People whose answers count. */
    people: number;
    /** Rows that were left out as a whole. */
    skipped: number;
    /** Answers that were left out. */
    unread: number;
    /** The first of them. */
    readonly problems: ResponseProblem[];
    /** Headers that are no condition, group or period. */
    readonly ignored: string[];
    /** Conditions without a column. */
    readonly missing: string[];
}
export interface ResponseOptions extends ColumnOptions, AnswerWords {
    readonly conditions: readonly FrameworkNode[];
    /** Groups of the config: matched by id or name. */
    readonly groups?: readonly RespondentGroup[];
}
/** One person's answers, already read. */
export interface Respondent {
    readonly group?: string;
    readonly period?: string;
    /** Condition id to answer. */
    readonly answers: ReadonlyMap<string, Answer>;
}
/** Adds up single answers. Keeps counts only, never a row: what is not kept cannot be found. */
export declare class ResponseTally {
    #private;
    constructor(options: ResponseOptions);
    get people(): number;
    /** Conditions that are counted. */
    get size(): number;
    /** A table's reader: give it the header, then its rows in any number of pieces. */
    table(headers: readonly string[], period?: string): {
        add(cells: readonly string[], line: number): void;
        report: ResponseReport;
    };
    /** Counts one person: in everyone, and in their group where they named one. */
    add({ group, period, answers }: Respondent): void;
    /**
     * What was added up, by period and group; everyone first, then the groups of the config in their order. Not yet
     * fit to be shown: small groups are in it.
     * @param label the name of a series, from the group's (null for everyone) and the period.
     */
    series(label: (group: string | null, period: string) => string): SourceSeries[];
}
