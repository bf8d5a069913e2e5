/** Tag to the function that imports what defines it. */
export type Importers = Readonly<Record<string, () => Promise<unknown>>>;
/**
 * Finds `lcf-*` elements and placeholders, now and later, and imports what each needs once it comes near
 * the view (at once with `data-lcf-eager`). An import that fails leaves the page's own content and says so.
 * @returns stops the watching.
 */
export declare function watch(importers: Importers): () => void;
