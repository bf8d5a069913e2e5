import { noChange } from 'lit';
import { directive, Directive, PartType } from 'lit/directive.js';

const SVG = 'http://www.w3.org/2000/svg';
const shape = (name, attributes, children = [], vars = null) => ({ name, attributes, children, vars });
const NOTHING = [];
function setAttributes(element, before, { attributes }) {
    for (const name of Object.keys(attributes)) {
        const value = attributes[name] ?? null;
        if (before && value === (before.attributes[name] ?? null))
            continue;
        if (value === null)
            element.removeAttribute(name);
        else
            element.setAttribute(name, String(value));
    }
}
function setVars({ style }, before, after) {
    for (const name of Object.keys(before))
        if (!(name in after))
            style.removeProperty(name);
    for (const [name, value] of Object.entries(after))
        style.setProperty(name, value ?? '');
}
function make(wanted) {
    if (typeof wanted === 'string')
        return document.createTextNode(wanted);
    const element = document.createElementNS(SVG, wanted.name);
    setAttributes(element, null, wanted);
    if (wanted.vars)
        setVars(element, {}, wanted.vars);
    for (const child of wanted.children)
        element.append(make(child));
    return element;
}
/** Makes a node what is wanted; false when it is of another kind. */
function reuse(node, before, wanted) {
    if (before === wanted)
        return true;
    if (typeof before === 'string' || typeof wanted === 'string') {
        if (typeof before !== typeof wanted)
            return false;
        if (before !== wanted)
            node.data = wanted;
        return true;
    }
    if (before.name !== wanted.name || !hasNamesOf(wanted, before))
        return false;
    setAttributes(node, before, wanted);
    if (before.vars ?? wanted.vars)
        setVars(node, before.vars ?? {}, wanted.vars ?? {});
    patch(node, before.children, wanted.children);
    return true;
}
/** What is drawn anew names the attributes it takes away, so an element never keeps one of before. */
const hasNamesOf = (wanted, before) => Object.keys(before.attributes).every((name) => name in wanted.attributes);
/** Changes what is different, and nothing else: an element that stays keeps the focus. */
function patch(parent, before, after) {
    let node = parent.firstChild;
    for (const [index, wanted] of after.entries()) {
        const known = before[index];
        const next = node?.nextSibling ?? null;
        if (!node || known === undefined)
            parent.append(make(wanted));
        else if (!reuse(node, known, wanted))
            node.replaceWith(make(wanted));
        node = next;
    }
    while (node) {
        const next = node.nextSibling;
        node.remove();
        node = next;
    }
}
class DrawingDirective extends Directive {
    #before = NOTHING;
    constructor(part) {
        super(part);
        if (part.type !== PartType.ELEMENT)
            throw new Error('drawing belongs on an element.');
    }
    render(_shapes) {
        return noChange;
    }
    update({ element }, [shapes]) {
        patch(element, this.#before, shapes);
        this.#before = shapes;
        return noChange;
    }
}
/**
 * Draws shapes into an `<svg>` that has no other children: `<svg ${drawing(shapes)}></svg>`. Hundreds of elements with
 * a dozen attributes each take several times as long as templates.
 */
const drawing = directive(DrawingDirective);

export { drawing, shape };
