/** The known word that was most likely meant: same but for case and dashes, or a letter or two off. */
export declare function nearMiss(word: string, known: Iterable<string>): string | undefined;
/** A hint with that word, or undefined. */
export declare function didYouMean(word: string, known: Iterable<string>): string | undefined;
