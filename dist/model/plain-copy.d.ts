type Container = Record<string | number, unknown>;
/** An object that inherits nothing: `__proto__` and `constructor` are keys like any other in it. */
export declare const bare: () => Container;
/**
 * Copies a value of the page into plain lists and bare objects, so that nothing read later can run
 * the page's code or change under our hands. Without recursion; circles and shared parts end at the
 * limits. What throws when it is read becomes `UNREADABLE`.
 * @throws Refusal past a limit.
 */
export declare function plainCopy(input: object): unknown;
export {};
