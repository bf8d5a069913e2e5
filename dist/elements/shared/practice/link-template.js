import { html } from 'lit';

const leavesPage = (href) => !/^(mailto|tel):/i.test(href);
/** A link of the config: opens in a new tab, and says so. */
const linkTemplate = ({ label, href }, t) => leavesPage(href)
    ? html `
        <a
          href=${href}
          target="_blank"
          rel="noopener noreferrer"
          aria-label=${t('common.new-tab', { label })}
        >
          ${label}
        </a>
      `
    : html `
        <a href=${href}>${label}</a>
      `;

export { linkTemplate };
