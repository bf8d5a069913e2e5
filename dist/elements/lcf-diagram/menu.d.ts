import { type TemplateResult } from 'lit';
import type { DiagramContext } from './context.js';
import type { Deed } from './deed.js';
/** Ways to take the picture along. */
export declare const menuEntries: ({ t }: DiagramContext) => TemplateResult[];
/** Closes the menu that holds this element; focus goes to its button where it was inside. */
export declare function closeMenu(entry: Element, keepFocus?: boolean): void;
/** Escape closes it. */
export declare function pressInMenu({ key, target }: Deed): boolean;
/** The focus goes elsewhere. Safari moves none to a pressed button: nothing to go by, and its click is still to come. */
export declare function leaveMenu({ target, related }: Deed): void;
