import { noChange } from 'lit';
import { directive, Directive, PartType } from 'lit/directive.js';
import { setVars } from '../../styles/css-vars.js';
import { svgElement, setAttributes } from '../shared/svg-element.js';

const shape = (name, attributes, children = [], vars = null) => ({ name, attributes, children, vars });
const NOTHING = [];
/** Those that are another now. */
const changedIn = ({ attributes }, before) => Object.fromEntries(Object.entries(attributes).filter(([name, value]) => value !== (before.attributes[name] ?? null)));
function make(wanted) {
    if (typeof wanted === 'string')
        return wanted;
    const element = svgElement(wanted.name, wanted.attributes, wanted.children.map(make));
    if (wanted.vars)
        setVars(element, {}, wanted.vars);
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
    setAttributes(node, changedIn(wanted, before));
    if (before.vars ?? wanted.vars)
        setVars(node, before.vars ?? {}, wanted.vars ?? {});
    if (before.children !== wanted.children)
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
