import { type AnswerProblem } from '../../model/readiness/answer-file.js';
import type { ResponseReport, ResponseTally } from '../../model/readiness/responses.js';
/** Why a whole file was left out. */
export type FileProblem = AnswerProblem | 'other-framework' | 'other-scale' | 'handed-in' | 'broken' | 'no-columns' | 'too-large' | 'unreachable';
/** What came of one file. */
export interface FileReport {
    readonly name: string;
    /** People whose answers count. */
    readonly people: number;
    readonly problem?: FileProblem;
    /** For tables: rows and answers that were left out. */
    readonly table?: ResponseReport;
}
/** What a file's answers must fit. */
export interface Target {
    readonly tally: ResponseTally;
    readonly framework: string;
    readonly scale: readonly number[];
    /** Ids of answer files that are already in. */
    readonly seen: Set<string>;
}
/** Gives the page a turn when enough work was done since the last. */
export declare function turns(signal: AbortSignal): () => Promise<void>;
/** Text of a file: UTF-8, UTF-16 as spreadsheets save it, or else Windows-1252. */
export declare function decode(bytes: ArrayBuffer): string;
export interface TableOptions {
    readonly period?: string;
    readonly signal: AbortSignal;
    /** How much of the text is read, from 0 to 1. */
    progress?(done: number): void;
}
/** Reads one file, whatever it is: an answer file, links, a table in CSV or JSON. Rejects only when aborted. */
export declare function readFile(name: string, text: string, target: Target, options: TableOptions): Promise<FileReport>;
