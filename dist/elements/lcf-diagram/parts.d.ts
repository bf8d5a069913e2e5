import { type TemplateResult } from 'lit';
import type { FrameworkNode } from '../../model/types.js';
import type { DiagramContext } from './context.js';
/** What marks a node beside its title: its letter or number in the picture, its shape, or its place in the rings. */
export declare function markOf({ model, signs, t }: DiagramContext, node: FrameworkNode): TemplateResult;
/** A full-width row that selects a node. */
export declare const pickRow: (context: DiagramContext, node: FrameworkNode, note?: string) => TemplateResult;
