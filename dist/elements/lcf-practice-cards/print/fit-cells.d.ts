/**
 * Makes the text of each card smaller until it fits, and ends it with an ellipsis where none is small enough:
 * all cards are the same size, so that fronts and backs of a sheet lie behind each other.
 */
export declare function fitCells(page: Document): void;
