import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { setVars, type CssVars } from '../../styles/css-vars.js';
import { setAttributes, svgElement, type Attributes } from '../shared/svg-element.js';

/** An SVG element as plain data. An attribute that is null is not there. */
export interface Shape {
  readonly name: string;
  readonly attributes: Attributes;
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

/** Those that are another now. */
const changedIn = ({ attributes }: Shape, before: Shape): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => value !== (before.attributes[name] ?? null)),
  );

function make(wanted: Shape | string): Node | string {
  if (typeof wanted === 'string') return wanted;
  const element = svgElement(wanted.name, wanted.attributes, wanted.children.map(make));
  if (wanted.vars) setVars(element, {}, wanted.vars);
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
  setAttributes(node as Element, changedIn(wanted, before));
  if (before.vars ?? wanted.vars) setVars(node as SVGElement, before.vars ?? {}, wanted.vars ?? {});
  if (before.children !== wanted.children) patch(node as Element, before.children, wanted.children);
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
