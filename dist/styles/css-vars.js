import { noChange } from 'lit';
import { directive, Directive, PartType } from 'lit/directive.js';

const NONE = {};
/** Sets custom properties in the place of those that were set before. */
function setVars({ style }, before, after) {
    for (const name of Object.keys(before))
        if (after[name] === undefined)
            style.removeProperty(name);
    for (const [name, value] of Object.entries(after))
        if (value !== undefined)
            style.setProperty(name, value);
}
class CssVarsDirective extends Directive {
    #before = NONE;
    constructor(part) {
        super(part);
        if (part.type !== PartType.ELEMENT)
            throw new Error('cssVars belongs on an element, not in an attribute.');
    }
    render(_vars) {
        return noChange;
    }
    update({ element }, [vars]) {
        setVars(element, this.#before, vars);
        this.#before = vars;
        return noChange;
    }
}
/**
 * Sets custom properties on an element: `<div ${cssVars({'--_lcf-hue': '#3e6ac9'})}>`.
 * Lit's `styleMap` writes a `style` attribute on first render, which a strict `style-src` refuses.
 */
const cssVars = directive(CssVarsDirective);

export { cssVars, setVars };
