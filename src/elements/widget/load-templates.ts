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

/** The button goes with its message: the wrapper holds the focus until there is something to give it to. */
const holdFocus =
  (retry: () => void) =>
  ({ currentTarget }: Event): void => {
    const root = (currentTarget as Element).closest<HTMLElement>('.lcf-root');
    root?.setAttribute('tabindex', '-1');
    root?.focus();
    retry();
  };

const retryButton = (t: Translator, retry: () => void): TemplateResult => html`
  <button type="button" class="button" part="retry" @click=${holdFocus(retry)}>${t('common.retry')}</button>
`;

const message = (t: Translator, text: string, retry: (() => void) | null): TemplateResult => html`
  <div class="message" part="message" role="alert">
    <p>${text}</p>
    ${retry ? retryButton(t, retry) : nothing}
  </div>
`;

/** What went wrong in one plain sentence, above whatever the page offers instead. */
export const failureTemplate = (t: Translator, failure: LoadFailure, retry: () => void): TemplateResult =>
  failure === 'network'
    ? message(t, t('common.load-failed'), retry)
    : message(t, t('common.config-invalid'), null);

/** What the provider says for all widgets inside it, where a page has nothing else to show in their place. */
export const quietTemplate = (t: Translator, failure: LoadFailure): TemplateResult => html`
  <p>${t(failure === 'network' ? 'common.load-failed' : 'common.config-invalid')}</p>
`;

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
