import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

export type CssVars = Readonly<Record<`--${string}`, string | undefined>>;

const NONE: CssVars = {};

/** Sets custom properties in the place of those that were set before. */
export function setVars({ style }: ElementCSSInlineStyle, before: CssVars, after: CssVars): void {
  for (const name of Object.keys(before) as (keyof CssVars)[])
    if (after[name] === undefined) style.removeProperty(name);
  for (const [name, value] of Object.entries(after)) if (value !== undefined) style.setProperty(name, value);
}

class CssVarsDirective extends Directive {
  #before = NONE;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new Error('cssVars belongs on an element, not in an attribute.');
  }

  override render(_vars: CssVars): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [vars]: [CssVars]): typeof noChange {
    setVars(element as HTMLElement, this.#before, vars);
    this.#before = vars;
    return noChange;
  }
}

/**
 * Sets custom properties on an element: `<div ${cssVars({'--_lcf-hue': '#3e6ac9'})}>`.
 * Lit's `styleMap` writes a `style` attribute on first render, which a strict `style-src` refuses.
 */
export const cssVars = directive(CssVarsDirective);
