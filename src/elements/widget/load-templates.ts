import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import type { LoadFailure } from '../../state/state-types.js';

const loading = (t: Translator): TemplateResult => html`
  <div class="loading" part="loading"><span>${t('common.loading')}</span></div>
`;

/** Holds the place while a config is on its way. */
export const loadingTemplate = (t: Translator): TemplateResult => html`
  <slot>${loading(t)}</slot>
`;

const message = (t: Translator, text: string, retry: (() => void) | null): TemplateResult => html`
  <div class="message" part="message" role="alert">
    <p>${text}</p>
    ${
      retry
        ? html`
            <button type="button" class="button" part="retry" @click=${retry}>${t('common.retry')}</button>
          `
        : nothing
    }
  </div>
`;

/** What went wrong in one plain sentence, above whatever the page offers instead. */
export const failureTemplate = (t: Translator, failure: LoadFailure, retry: () => void): TemplateResult =>
  failure === 'network'
    ? message(t, t('common.load-failed'), retry)
    : message(t, t('common.config-invalid'), null);

/** In the place of a part that is on its way, or that could not be fetched. */
export const partTemplate = (
  t: Translator,
  part: { readonly failed: boolean; load: () => unknown },
): TemplateResult =>
  part.failed ? message(t, t('common.part-missing'), () => void part.load()) : loading(t);

/** The same for a part that is all of a widget. */
export const wholeTemplate = (t: Translator, part: Parameters<typeof partTemplate>[1]): TemplateResult =>
  part.failed
    ? html`
        ${partTemplate(t, part)}
        <slot></slot>
      `
    : loadingTemplate(t);
