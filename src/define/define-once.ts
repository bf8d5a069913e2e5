/**
 * Registers a tag unless it is taken. A page may carry two copies of the library: the first one stays.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
