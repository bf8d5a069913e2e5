import type { FrameworkNode } from '../types.js';
/** What a column of responses holds. */
export type Column = {
    readonly kind: 'condition';
    readonly id: string;
} | {
    readonly kind: 'group';
} | {
    readonly kind: 'period';
} | {
    readonly kind: 'ignored';
};
/** Letters and digits only: survey tools add numbers, brackets, colons and hard spaces. */
export declare const plain: (text: string) => string;
export interface ColumnOptions {
    readonly conditions: readonly FrameworkNode[];
    /** Titles of a condition in other languages, by id. */
    readonly otherTitles?: ReadonlyMap<string, readonly string[]>;
    /** From the config: header to condition id, `group`, `period` or `ignore`. */
    readonly mapping?: Readonly<Record<string, string>>;
}
/**
 * What each column of a table of responses holds. A header counts for a condition when it is its title, short
 * title, alias or id, alone, in the brackets of a grid question or within a longer question. Everything else,
 * names and addresses of people first of all, is not read. The first column of each meaning counts.
 */
export declare function responseColumns(headers: readonly string[], options: ColumnOptions): Column[];
