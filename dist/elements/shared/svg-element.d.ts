export type Attributes = Readonly<Record<string, string | number | null>>;
/** Null takes an attribute away. */
export declare function setAttributes(element: Element, attributes: Attributes): void;
/** An SVG element made by hand: hundreds of them as templates take several times as long. */
export declare function svgElement(name: string, attributes?: Attributes, children?: readonly (Node | string)[]): SVGElement;
/** Makes these the children of an element. Those that stay are not moved: a moved element loses the focus. */
export declare function placeChildren(parent: Element, children: readonly Element[]): void;
