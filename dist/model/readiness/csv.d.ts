export type CsvCell = string | number | null;
/** RFC 4180 text with CRLF line ends. Text that a spreadsheet would run gets an apostrophe before it. */
export declare const toCsv: (rows: readonly (readonly CsvCell[])[]) => string;
