import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

export type CssVars = Readonly<Record<`--${string}`, string | undefined>>;

class CssVarsDirective extends Directive {
  #names = new Set<string>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new Error('cssVars belongs on an element, not in an attribute.');
  }

  override render(_vars: CssVars): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [vars]: [CssVars]): typeof noChange {
    const { style } = element as HTMLElement;
    const names = new Set<string>();
    for (const [name, value] of Object.entries(vars)) {
      if (value === undefined) continue;
      names.add(name);
      style.setProperty(name, value);
    }
    for (const name of this.#names) if (!names.has(name)) style.removeProperty(name);
    this.#names = names;
    return noChange;
  }
}

/**
 * Sets custom properties on an element: `<div ${cssVars({'--_lcf-hue': '#3e6ac9'})}>`.
 * Lit's `styleMap` writes a `style` attribute on first render, which a strict `style-src` refuses.
 */
export const cssVars = directive(CssVarsDirective);
