import { type TemplateResult } from 'lit';
import '../shared/more-words.js';
import '../shared/more-icons.js';
import '../../model/content/built-in-texts.js';
import type { FrameworkNode } from '../../model/types.js';
import { type Hue } from '../shared/hue.js';
import type { ExplorerContext } from './explorer-context.js';
/** Where focus goes when a choice is made outside the picture. */
export declare const PANEL_TITLE = "panel-title";
/** Everything about the chosen node. @param unfolded id of the part whose contents the picture lists. */
export declare const panel: (context: ExplorerContext, node: FrameworkNode, unfolded: string | null) => TemplateResult;
/** Title and Close. @param id of the part that the locator points to. */
export declare function panelHead({ model, t, heading }: ExplorerContext, id: string, eyebrow: string, title: string, hue?: Hue): TemplateResult;
/** Texts, relations and links of a node without its title: also what the list opens, which shows the contents itself. */
export declare function panelBody(context: ExplorerContext, node: FrameworkNode, level: number, withContents?: boolean): TemplateResult;
