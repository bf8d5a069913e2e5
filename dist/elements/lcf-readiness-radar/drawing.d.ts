import { noChange } from 'lit';
import { Directive, type ElementPart, type PartInfo } from 'lit/directive.js';
import { type CssVars } from '../../styles/css-vars.js';
import { type Attributes } from '../shared/svg-element.js';
/** An SVG element as plain data. An attribute that is null is not there. */
export interface Shape {
    readonly name: string;
    readonly attributes: Attributes;
    readonly children: readonly (Shape | string)[];
    /** Custom properties of its own. */
    readonly vars: CssVars | null;
}
export declare const shape: (name: string, attributes: Shape['attributes'], children?: Shape['children'], vars?: CssVars | null) => Shape;
declare class DrawingDirective extends Directive {
    #private;
    constructor(part: PartInfo);
    render(_shapes: readonly Shape[]): typeof noChange;
    update({ element }: ElementPart, [shapes]: [readonly Shape[]]): typeof noChange;
}
/**
 * Draws shapes into an `<svg>` that has no other children: `<svg ${drawing(shapes)}></svg>`. Hundreds of elements with
 * a dozen attributes each take several times as long as templates.
 */
export declare const drawing: (_shapes: readonly Shape[]) => import("lit-html/directive.js").DirectiveResult<typeof DrawingDirective>;
export {};
