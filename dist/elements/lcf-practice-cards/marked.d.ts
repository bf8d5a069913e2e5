/** Text with what the search found in it marked. */
export declare const marked: (text: string, words: readonly string[]) => unknown;
