/** Calls back once the browser has nothing better to do; Safari has no word for that, so there after a while. */
export declare function whenIdle(callback: () => void): void;
