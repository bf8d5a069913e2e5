import { html, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import type { LoadFailure } from '../../state/state-types.js';

/** Holds the place while a config is on its way. */
export const loadingTemplate = (t: Translator): TemplateResult => html`
  <slot>
    <div class="loading" part="loading"><span>${t('common.loading')}</span></div>
  </slot>
`;

/** What went wrong in one plain sentence, above whatever the page offers instead. */
export const failureTemplate = (
  t: Translator,
  failure: LoadFailure,
  retry: () => void,
): TemplateResult => html`
  <div class="message" part="message" role="alert">
    <p>${t(failure === 'network' ? 'common.load-failed' : 'common.config-invalid')}</p>
    ${
      failure === 'network'
        ? html`
            <button type="button" class="button" part="retry" @click=${retry}>${t('common.retry')}</button>
          `
        : null
    }
  </div>
`;
