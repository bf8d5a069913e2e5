import { render } from 'lit';

/** A template drawn once, to be copied; without Lit's marks and white space, which no copy needs. */
export function drawPattern(template: unknown): HTMLElement {
  const place = document.createElement('div');
  render(template, place);
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const blanks: ChildNode[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Comment | Text;
    if (node instanceof Comment || node.data.trim() === '') blanks.push(node);
  }
  for (const node of blanks) node.remove();
  return place.firstElementChild as HTMLElement;
}
