/** Path data of a shape (1 to 4; others repeat). */
export declare const shapePath: (index: number) => string;
