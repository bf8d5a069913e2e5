import { nothing, html } from 'lit';
import { icon } from '../shared/icons.js';

/** A field that finds parts as the reader types: a combobox with a list of options. */
const searchField = ({ t }, found) => html `
  <div class="search" part="search">
    ${icon('search')}
    <input
      part="field"
      class="field"
      type="search"
      role="combobox"
      autocomplete="off"
      spellcheck="false"
      placeholder=${t('diagram.search')}
      aria-label=${t('diagram.search')}
      aria-autocomplete="list"
      aria-expanded=${found?.isOpen ?? false}
      aria-controls="found"
      aria-activedescendant=${found?.active ?? nothing}
    />
    ${found?.list}
  </div>
`;

export { searchField };
