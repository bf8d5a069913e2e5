const parts = new Map<string, unknown>();

/** Says that what draws a widget is on the page. Called once by the part itself, wherever it was asked for. */
export function provide(tag: string, part: unknown): void {
  parts.set(tag, part);
}

/** What draws a widget, if it is on the page already. The caller knows its type by the tag. */
export const atHand = (tag: string): unknown => parts.get(tag);
