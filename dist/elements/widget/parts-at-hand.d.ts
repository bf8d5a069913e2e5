/** Says that what draws a widget is on the page. Called once by the part itself, wherever it was asked for. */
export declare function provide(tag: string, part: unknown): void;
/** What draws a widget, if it is on the page already. The caller knows its type by the tag. */
export declare const atHand: (tag: string) => unknown;
