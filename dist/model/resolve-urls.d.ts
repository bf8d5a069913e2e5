/**
 * Makes what a config names relative to itself absolute: every `href` and `src`, at any depth. Changes what it is
 * given, which a config that has been read (and so is no deeper than `MAX_DEPTH`) allows.
 */
export declare function resolveUrls(value: object, base: string): void;
