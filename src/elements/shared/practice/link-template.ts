import { html, type TemplateResult } from 'lit';
import type { Translator } from '../../../i18n/translator.js';
import type { LinkRef } from '../../../model/types.js';

const leavesPage = (href: string): boolean => !/^(mailto|tel):/i.test(href);

/** A link of the config: opens in a new tab, and says so. */
export const linkTemplate = ({ label, href }: LinkRef, t: Translator): TemplateResult =>
  leavesPage(href)
    ? html`
        <a
          href=${href}
          target="_blank"
          rel="noopener noreferrer"
          aria-label=${t('common.new-tab', { label })}
        >
          ${label}
        </a>
      `
    : html`
        <a href=${href}>${label}</a>
      `;
