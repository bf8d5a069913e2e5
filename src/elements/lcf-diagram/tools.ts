import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons.js';
import type { DiagramContext } from './context.js';

/** Below the picture: the guided tour, and ways to take the picture along. On a phone also the search field. */
export const tools = (
  { t }: DiagramContext,
  hasTour: boolean,
  search: unknown,
  entries: unknown,
): TemplateResult => html`
  <div class="stage-tools no-print" part="tools">
    ${search} ${hasTour ? tourButton(t, 'button quiet') : nothing}
    <details class="menu">
      <summary part="button" class="button quiet">
        ${icon('download')} ${t('diagram.save')} ${icon('chevron-down')}
      </summary>
      <div class="menu-list">${entries}</div>
    </details>
  </div>
`;

export const tourButton = (t: DiagramContext['t'], className: string): TemplateResult => html`
  <button type="button" class=${className} part="tour-button" data-do="tour">
    ${icon('diagram')} ${t('diagram.tour')}
  </button>
`;
