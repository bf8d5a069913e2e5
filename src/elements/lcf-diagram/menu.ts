import { html, type TemplateResult } from 'lit';
import type { DiagramContext } from './context.js';
import type { Deed } from './deed.js';

const ENTRIES = ['save-png', 'save-svg', 'print'] as const;

/** Ways to take the picture along. */
export const menuEntries = ({ t }: DiagramContext): TemplateResult[] =>
  ENTRIES.map(
    (name) => html`
      <button type="button" part="button" class="menu-item" data-do=${name}>${t(`diagram.${name}`)}</button>
    `,
  );

/** Closes the menu that holds this element; focus goes to its button where it was inside. */
export function closeMenu(entry: Element, keepFocus = true): void {
  const menu = entry.closest('.menu');
  menu?.removeAttribute('open');
  if (keepFocus) menu?.querySelector('summary')?.focus();
}

/** Escape closes it. */
export function pressInMenu({ key, target }: Deed): boolean {
  if (key !== 'Escape' || !target.closest('.menu[open]')) return false;
  closeMenu(target);
  return true;
}

/** The focus goes elsewhere. Safari moves none to a pressed button: nothing to go by, and its click is still to come. */
export function leaveMenu({ target, related }: Deed): void {
  if (related instanceof Node && !target.closest('.menu')?.contains(related)) closeMenu(target, false);
}
