const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number | null>>;

/** Null takes an attribute away. */
export function setAttributes(element: Element, attributes: Attributes): void {
  Object.keys(attributes).forEach((name) => {
    const value = attributes[name] ?? null;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  });
}

/** An SVG element made by hand: hundreds of them as templates take several times as long. */
export function svgElement(
  name: string,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): SVGElement {
  const element = document.createElementNS(SVG, name);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

/** Makes these the children of an element. Those that stay are not moved: a moved element loses the focus. */
export function placeChildren(parent: Element, children: readonly Element[]): void {
  const wanted = new Set<Node>(children);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  children.forEach((child, index) => {
    const there = parent.childNodes[index];
    if (there !== child) parent.insertBefore(child, there ?? null);
  });
}
