/**
 * Registers a tag unless it is taken. A page may carry two copies of the library: the first one stays,
 * and only a different version is worth a warning.
 */
export declare function defineOnce(tag: string, element: CustomElementConstructor): void;
