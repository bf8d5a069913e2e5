import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import type { CssVars } from '../../styles/css-vars.js';

const SVG = 'http://www.w3.org/2000/svg';

/** An SVG element as plain data. An attribute that is null is not there. */
export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | null>>;
  readonly children: readonly (Shape | string)[];
  /** Custom properties of its own. */
  readonly vars: CssVars | null;
}

export const shape = (
  name: string,
  attributes: Shape['attributes'],
  children: Shape['children'] = [],
  vars: CssVars | null = null,
): Shape => ({ name, attributes, children, vars });

const NOTHING: readonly never[] = [];

function setAttributes(element: Element, before: Shape | null, { attributes }: Shape): void {
  for (const name of Object.keys(attributes)) {
    const value = attributes[name] ?? null;
    if (before && value === (before.attributes[name] ?? null)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

function setVars({ style }: SVGElement, before: CssVars, after: CssVars): void {
  for (const name of Object.keys(before)) if (!(name in after)) style.removeProperty(name);
  for (const [name, value] of Object.entries(after)) style.setProperty(name, value ?? '');
}

function make(wanted: Shape | string): Node {
  if (typeof wanted === 'string') return document.createTextNode(wanted);
  const element = document.createElementNS(SVG, wanted.name);
  setAttributes(element, null, wanted);
  if (wanted.vars) setVars(element, {}, wanted.vars);
  for (const child of wanted.children) element.append(make(child));
  return element;
}

/** Makes a node what is wanted; false when it is of another kind. */
function reuse(node: Node, before: Shape | string, wanted: Shape | string): boolean {
  if (before === wanted) return true;
  if (typeof before === 'string' || typeof wanted === 'string') {
    if (typeof before !== typeof wanted) return false;
    if (before !== wanted) (node as Text).data = wanted as string;
    return true;
  }
  if (before.name !== wanted.name || !hasNamesOf(wanted, before)) return false;
  setAttributes(node as Element, before, wanted);
  if (before.vars ?? wanted.vars) setVars(node as SVGElement, before.vars ?? {}, wanted.vars ?? {});
  patch(node as Element, before.children, wanted.children);
  return true;
}

/** What is drawn anew names the attributes it takes away, so an element never keeps one of before. */
const hasNamesOf = (wanted: Shape, before: Shape): boolean =>
  Object.keys(before.attributes).every((name) => name in wanted.attributes);

/** Changes what is different, and nothing else: an element that stays keeps the focus. */
function patch(parent: Element, before: Shape['children'], after: Shape['children']): void {
  let node = parent.firstChild;
  for (const [index, wanted] of after.entries()) {
    const known = before[index];
    const next: ChildNode | null = node?.nextSibling ?? null;
    if (!node || known === undefined) parent.append(make(wanted));
    else if (!reuse(node, known, wanted)) node.replaceWith(make(wanted));
    node = next;
  }
  while (node) {
    const next: ChildNode | null = node.nextSibling;
    node.remove();
    node = next;
  }
}

class DrawingDirective extends Directive {
  #before: Shape['children'] = NOTHING;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('drawing belongs on an element.');
  }

  override render(_shapes: readonly Shape[]): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [shapes]: [readonly Shape[]]): typeof noChange {
    patch(element, this.#before, shapes);
    this.#before = shapes;
    return noChange;
  }
}

/**
 * Draws shapes into an `<svg>` that has no other children: `<svg ${drawing(shapes)}></svg>`. Hundreds of elements with
 * a dozen attributes each take several times as long as templates.
 */
export const drawing = directive(DrawingDirective);
