import { noChange } from 'lit';
import { Directive, type ElementPart, type PartInfo } from 'lit/directive.js';
export type CssVars = Readonly<Record<`--${string}`, string | undefined>>;
/** Sets custom properties in the place of those that were set before. */
export declare function setVars({ style }: ElementCSSInlineStyle, before: CssVars, after: CssVars): void;
declare class CssVarsDirective extends Directive {
    #private;
    constructor(part: PartInfo);
    render(_vars: CssVars): typeof noChange;
    update({ element }: ElementPart, [vars]: [CssVars]): typeof noChange;
}
/**
 * Sets custom properties on an element: `<div ${cssVars({'--_lcf-hue': '#3e6ac9'})}>`.
 * Lit's `styleMap` writes a `style` attribute on first render, which a strict `style-src` refuses.
 */
export declare const cssVars: (_vars: Readonly<Record<`--${string}`, string | undefined>>) => import("lit-html/directive.js").DirectiveResult<typeof CssVarsDirective>;
export {};
