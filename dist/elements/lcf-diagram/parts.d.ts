import { nothing, type TemplateResult } from 'lit';
import type { FrameworkNode, LinkRef } from '../../model/types.js';
import type { DiagramContext } from './context.js';
/** What marks a node beside its title: its letter or number in the picture, its shape, or its place in the rings. */
export declare function markOf({ model, signs, t }: DiagramContext, node: FrameworkNode): TemplateResult;
/** A small button that selects a node. */
export declare const chip: (context: DiagramContext, node: FrameworkNode) => TemplateResult;
/** Chips of these nodes. */
export declare const chips: (context: DiagramContext, nodes: readonly FrameworkNode[]) => TemplateResult;
/** The first nodes of a long list, and the button that shows the rest or hides it again. */
export declare function shorten({ opened, t }: DiagramContext, key: string, nodes: readonly FrameworkNode[], most?: number): {
    readonly shown: readonly FrameworkNode[];
    readonly toggle: TemplateResult | typeof nothing;
};
/** A full-width row that selects a node. */
export declare const pickRow: (context: DiagramContext, node: FrameworkNode, note?: string) => TemplateResult;
/** A link that leaves the page, named so. */
export declare const outLink: ({ t }: DiagramContext, { href, label }: LinkRef) => TemplateResult;
