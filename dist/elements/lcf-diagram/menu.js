import { html } from 'lit';

const ENTRIES = ['save-png', 'save-svg', 'print'];
/** Ways to take the picture along. */
const menuEntries = ({ t }) => ENTRIES.map((name) => html `
      <button type="button" part="button" class="menu-item" data-do=${name}>${t(`diagram.${name}`)}</button>
    `);
/** Closes the menu that holds this element; focus goes to its button where it was inside. */
function closeMenu(entry, keepFocus = true) {
    const menu = entry.closest('.menu');
    menu?.removeAttribute('open');
    if (keepFocus)
        menu?.querySelector('summary')?.focus();
}
/** Escape closes it. */
function pressInMenu({ key, target }) {
    if (key !== 'Escape' || !target.closest('.menu[open]'))
        return false;
    closeMenu(target);
    return true;
}
/** The focus goes elsewhere. Safari moves none to a pressed button: nothing to go by, and its click is still to come. */
function leaveMenu({ target, related }) {
    if (related instanceof Node && !target.closest('.menu')?.contains(related))
        closeMenu(target, false);
}

export { closeMenu, leaveMenu, menuEntries, pressInMenu };
