/** Fills the page for frames from its address, and tells the parent how high it is. */
export declare function start(root: HTMLElement): Promise<void>;
