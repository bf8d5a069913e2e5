import { nothing, type TemplateResult } from 'lit';
import type { FrameworkNode, LinkRef } from '../../model/types.js';
import '../shared/more-icons.js';
import type { DiagramContext } from './context.js';
import type { ExplorerContext } from './explorer-context.js';
/** A list shows this many rows before it asks, so that thousands of parts stay quick. */
export declare const ROWS_SHOWN = 100;
/** A small button that selects a node. */
export declare const chip: (context: DiagramContext, node: FrameworkNode) => TemplateResult;
/** Chips of these nodes. */
export declare const chips: (context: DiagramContext, nodes: readonly FrameworkNode[]) => TemplateResult;
/** The first nodes of a long list, and the button that shows the rest or hides it again. */
export declare function shorten({ opened, t }: ExplorerContext, key: string, nodes: readonly FrameworkNode[], most?: number): {
    readonly shown: readonly FrameworkNode[];
    readonly toggle: TemplateResult | typeof nothing;
};
/** A link that leaves the page, named so. */
export declare const outLink: ({ t }: DiagramContext, { href, label }: LinkRef) => TemplateResult;
