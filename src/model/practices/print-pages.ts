/** Two columns of four. */
export const CARDS_PER_PAGE = 8;

/** Items in pages of at most `size`. */
export const pagesOf = <T>(items: readonly T[], size: number): T[][] =>
  [...new Array(Math.ceil(items.length / size)).keys()].map((page) =>
    items.slice(page * size, (page + 1) * size),
  );

/** A page's cards as their backs lie when the sheet is turned over its long edge; undefined where none is. */
export const mirrored = <T>(page: readonly T[]): (T | undefined)[] =>
  pagesOf(page, 2).flatMap(([left, right]) => [right, left]);
