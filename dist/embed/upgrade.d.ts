/** The tag an element stands for: its own, or the one a placeholder names (`diagram` or `lcf-diagram`). */
export declare const tagOf: (element: Element) => string;
/**
 * Puts the element in the place of a placeholder: `<div data-lcf-widget="diagram" data-lcf-config="…">`,
 * `<pre data-lcf-widget="diagram">{ … }</pre>` or `<a data-lcf-widget="diagram" href="config.json">`.
 * The placeholder becomes the fallback content; a provider's takes over what stands inside it.
 * @returns the new element; null when the placeholder was taken already.
 */
export declare function upgradePlaceholder(placeholder: HTMLElement, tag: string): HTMLElement | null;
