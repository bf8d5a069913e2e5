/** What a page check needs of a page full of shadow roots. All run in the page through `page.evaluate`. */

/** All text below an element, shadow trees included, as a reader would meet it. */
export const deepText = (page, selector = 'body') =>
  page.evaluate((root) => {
    const visit = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (/^(script|style)$/.test(node.localName ?? '')) return '';
      const slotted = node.localName === 'slot' ? node.assignedNodes() : [];
      const inner = (slotted.length > 0 ? slotted : [...(node.shadowRoot ?? node).childNodes])
        .map(visit)
        .join(' ');
      const name = node.getAttribute?.('aria-label') ?? '';
      return `${name} ${inner}`;
    };
    return visit(document.querySelector(root)).replace(/\s+/g, ' ');
  }, selector);

/** Every attribute value and text in every shadow tree: what "view source" of the live page would show. */
export const deepSource = (page, selector = 'body') =>
  page.evaluate((root) => {
    const visit = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return '';
      if (/^(script|style)$/.test(node.localName ?? '')) return '';
      const attributes = [...(node.attributes ?? [])].map(({ name, value }) => `${name}=${value}`).join(' ');
      const own = node.shadowRoot ? visit(node.shadowRoot) : '';
      return `${attributes} ${own} ${[...node.childNodes].map(visit).join(' ')}`;
    };
    return visit(document.querySelector(root));
  }, selector);

/** Waits until `check(text)` holds for the deep text of the page; resolves to a problem list. */
export async function eventually(page, sentence, check, selector) {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if (check(await deepText(page, selector))) return [];
    await new Promise((done) => setTimeout(done, 100));
  }
  return [sentence];
}
