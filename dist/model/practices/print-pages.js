/** Two columns of four. */
const CARDS_PER_PAGE = 8;
/** Items in pages of at most `size`. */
const pagesOf = (items, size) => [...new Array(Math.ceil(items.length / size)).keys()].map((page) => items.slice(page * size, (page + 1) * size));
/** A page's cards as their backs lie when the sheet is turned over its long edge; undefined where none is. */
const mirrored = (page) => pagesOf(page, 2).flatMap(([left, right]) => [right, left]);

export { CARDS_PER_PAGE, mirrored, pagesOf };
