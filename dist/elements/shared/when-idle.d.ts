/** Calls back once the browser has nothing better to do, or after a while; Safari has only the while. */
export declare function whenIdle(callback: () => void): void;
