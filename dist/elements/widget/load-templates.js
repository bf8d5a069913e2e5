import { nothing, html } from 'lit';

const loading = (t) => html `
  <div class="loading" part="loading"><span>${t('common.loading')}</span></div>
`;
/** Holds the place while a config is on its way. */
const loadingTemplate = (t) => html `
  <slot>${loading(t)}</slot>
`;
/** The button goes with its message: the wrapper holds the focus until there is something to give it to. */
const holdFocus = (retry) => ({ currentTarget }) => {
    const root = currentTarget.closest('.lcf-root');
    root?.setAttribute('tabindex', '-1');
    root?.focus();
    retry();
};
const retryButton = (t, retry) => html `
  <button type="button" class="button" part="retry" @click=${holdFocus(retry)}>${t('common.retry')}</button>
`;
const message = (t, text, retry) => html `
  <div class="message" part="message" role="alert">
    <p>${text}</p>
    ${retry ? retryButton(t, retry) : nothing}
  </div>
`;
/** What went wrong in one plain sentence, above whatever the page offers instead. */
const failureTemplate = (t, failure, retry) => failure === 'network'
    ? message(t, t('common.load-failed'), retry)
    : message(t, t('common.config-invalid'), null);
/** What the provider says for all widgets inside it, where a page has nothing else to show in their place. */
const quietTemplate = (t, failure) => html `
  <p>${t(failure === 'network' ? 'common.load-failed' : 'common.config-invalid')}</p>
`;
/** In the place of a part that is on its way, or that could not be fetched. */
const partTemplate = (t, part) => part.failed ? message(t, t('common.part-missing'), () => void part.load()) : loading(t);
/** The same for a part that is all of a widget. */
const wholeTemplate = (t, part) => part.failed
    ? html `
        ${partTemplate(t, part)}
        <slot></slot>
      `
    : loadingTemplate(t);

export { failureTemplate, loadingTemplate, partTemplate, quietTemplate, wholeTemplate };
