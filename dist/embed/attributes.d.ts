/** Attributes that a placeholder or the address of a frame may set. A list, as `onclick` must stay words. */
export declare const ATTRIBUTES: readonly string[];
