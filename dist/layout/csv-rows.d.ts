export interface CsvRow {
    readonly cells: readonly string[];
    /** Line of the text on which the row starts, from 1. */
    readonly line: number;
}
/** The delimiter that cuts the first record into most cells; a comma where there is only one cell. */
export declare function delimiterOf(text: string): string;
/**
 * The rows of a CSV or TSV text in pieces of about 32 kB, so that a caller may pause between them. Takes a byte
 * order mark, any of the usual delimiters, any line ends, quotes, and line breaks in quotes; skips empty lines.
 */
export declare function csvPieces(source: string): Generator<{
    readonly rows: CsvRow[];
    readonly done: number;
}>;
