/** Whether a page keeps what is chosen in its address. */
export declare const isSynced: (element: Element) => boolean;
