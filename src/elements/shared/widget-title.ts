import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetView } from '../widget/lcf-widget.js';

/** A widget's title and the line below it; a page may put its own in the place of each. */
export const widgetTitle = (
  { heading }: Pick<WidgetView, 'heading'>,
  title: string,
  lead: string | null,
): TemplateResult => html`
  <slot name="heading">${heading(0, title, 'widget-title')}</slot>
  <slot name="intro">
    ${
      lead === null
        ? nothing
        : html`
            <p class="widget-lead" part="intro">${lead}</p>
          `
    }
  </slot>
`;
