import { type TemplateResult } from 'lit';
import '../shared/more-icons.js';
import '../../model/content/built-in-texts.js';
import type { ExplorerContext } from './explorer-context.js';
/** The same items as the picture, in the same order, as lists inside one another. */
export declare const listView: (context: ExplorerContext) => TemplateResult;
