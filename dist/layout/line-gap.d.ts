/**
 * What stands between two lines when they are read as one text: nothing in a script that is written
 * without spaces and behind a hyphen, so that a broken title is heard and compared as the title it is.
 */
export declare function lineGap(before: string, after: string): '' | ' ';
/** Lines as one text. */
export declare const joinLines: (lines: readonly string[]) => string;
