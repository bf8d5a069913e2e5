import { nothing, html } from 'lit';

/** A widget's title and the line below it; a page may put its own in the place of each. */
const widgetTitle = ({ heading }, title, lead) => html `
  <slot name="heading">${heading(0, title, 'widget-title')}</slot>
  <slot name="intro">
    ${lead === null
    ? nothing
    : html `
            <p class="widget-lead" part="intro">${lead}</p>
          `}
  </slot>
`;

export { widgetTitle };
