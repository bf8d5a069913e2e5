import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons.js';
import type { DiagramContext } from './context.js';

/** What the field shows of a search; nothing is found before the search itself is there. */
export interface Found {
  readonly isOpen: boolean;
  /** Id of the option that the arrow keys have come to. */
  readonly active: string | null;
  readonly list: TemplateResult;
}

/** A field that finds parts as the reader types: a combobox with a list of options. */
export const searchField = ({ t }: DiagramContext, found: Found | null): TemplateResult => html`
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
