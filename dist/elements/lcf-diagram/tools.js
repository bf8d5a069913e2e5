import { nothing, html } from 'lit';
import { icon } from '../shared/icons.js';

/** Below the picture: the guided tour, and ways to take the picture along. On a phone also the search field. */
const tools = ({ t }, hasTour, search) => html `
  <div class="stage-tools no-print" part="tools">
    ${search} ${hasTour ? tourButton(t, 'button quiet') : nothing}
    <details class="menu" @focusout=${handleFocusOut} @keydown=${handleKeyDown}>
      <summary class="button quiet">${icon('download')} ${t('diagram.save')} ${icon('chevron-down')}</summary>
      <div class="menu-list">
        <button type="button" class="menu-item" data-do="save-png">${t('diagram.save-png')}</button>
        <button type="button" class="menu-item" data-do="save-svg">${t('diagram.save-svg')}</button>
        <button type="button" class="menu-item" data-do="print">${t('diagram.print')}</button>
      </div>
    </details>
  </div>
`;
const tourButton = (t, className) => html `
  <button type="button" class=${className} part="tour-button" data-do="tour">
    ${icon('diagram')} ${t('diagram.tour')}
  </button>
`;
/** Closes the menu that holds this element; focus goes to its button where it was inside. */
function close(menu, keepFocus) {
    menu?.removeAttribute('open');
    if (keepFocus)
        menu?.querySelector('summary')?.focus();
}
/** After one of its entries was used. */
const closeMenu = (entry) => close(entry.closest('.menu'), true);
function handleFocusOut({ currentTarget, relatedTarget }) {
    const menu = currentTarget;
    // Safari moves no focus to a pressed button: nothing to go by, and its click is still to come.
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget))
        close(menu, false);
}
function handleKeyDown(event) {
    const menu = event.currentTarget;
    if (event.key !== 'Escape' || !menu.hasAttribute('open'))
        return;
    event.preventDefault();
    close(menu, true);
}

export { closeMenu, tools, tourButton };
