/** Two columns of four. */
export declare const CARDS_PER_PAGE = 8;
/** Items in pages of at most `size`. */
export declare const pagesOf: <T>(items: readonly T[], size: number) => T[][];
/** A page's cards as their backs lie when the sheet is turned over its long edge; undefined where none is. */
export declare const mirrored: <T>(page: readonly T[]) => (T | undefined)[];
