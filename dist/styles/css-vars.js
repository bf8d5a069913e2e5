import { noChange } from 'lit';
import { directive, Directive, PartType } from 'lit/directive.js';

class CssVarsDirective extends Directive {
    #names = new Set();
    constructor(part) {
        super(part);
        if (part.type !== PartType.ELEMENT)
            throw new Error('cssVars belongs on an element, not in an attribute.');
    }
    render(_vars) {
        return noChange;
    }
    update({ element }, [vars]) {
        const { style } = element;
        const names = new Set();
        for (const [name, value] of Object.entries(vars)) {
            if (value === undefined)
                continue;
            names.add(name);
            style.setProperty(name, value);
        }
        for (const name of this.#names)
            if (!names.has(name))
                style.removeProperty(name);
        this.#names = names;
        return noChange;
    }
}
/**
 * Sets custom properties on an element: `<div ${cssVars({'--_lcf-hue': '#3e6ac9'})}>`.
 * Lit's `styleMap` writes a `style` attribute on first render, which a strict `style-src` refuses.
 */
const cssVars = directive(CssVarsDirective);

export { cssVars };
