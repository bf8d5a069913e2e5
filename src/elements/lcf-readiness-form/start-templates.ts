import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';

/** Whom the reader answers as: a group of the config, never a name. Nothing without groups. */
export function groupTemplate(view: FormView): TemplateResult | typeof nothing {
  const { t, model, assessment, readonly, disabled, setGroup } = view;
  const { groups } = model.readiness;
  if (groups.length === 0) return nothing;
  const chosen = groups.some(({ id }) => id === assessment.respondent) ? assessment.respondent : '';
  const changed = ({ target }: Event): void => setGroup((target as HTMLSelectElement).value);
  const option = (id: string, label: string): TemplateResult => html`
    <option value=${id} .selected=${id === chosen}>${label}</option>
  `;
  return html`
    <p class="group flow" part="group">
      <label for="group">${t('form.group')}</label>
      <select class="field" id="group" ?disabled=${readonly || disabled} @change=${changed}>
        ${option('', t('form.group-none'))} ${groups.map(({ id, label }) => option(id, label))}
      </select>
    </p>
  `;
}

/** Offers the answers of another time as a start, as long as there are none here; and undoes that. */
export function copyTemplate(view: FormView): TemplateResult | typeof nothing {
  const { t, sources, copied, counts, readonly, disabled, copyFrom, undoCopy } = view;
  if (readonly || disabled) return nothing;
  if (copied !== null) {
    return html`
      <div class="message copy">
        <p>${t('form.copied', { from: copied })}</p>
        <button type="button" class="button" @click=${undoCopy}>${t('form.undo')}</button>
      </div>
    `;
  }
  if (sources.length === 0 || counts.none < view.conditions.length) return nothing;
  return html`
    <div class="message copy">
      <p>${t('form.copy-lead')}</p>
      ${sources.map(
        ({ id, label }) => html`
          <button type="button" class="button" @click=${() => copyFrom(id)}>
            ${t('form.copy', { from: label })}
          </button>
        `,
      )}
    </div>
  `;
}

/** The finished answers as a file or a link, for whoever sums them up. */
export function handInTemplate(view: FormView): TemplateResult | typeof nothing {
  const { t, counts, conditions, link, saveFile, copyLink } = view;
  if (counts.none === conditions.length) return nothing;
  return html`
    <section class="hand-in" part="hand-in">
      ${view.heading(2, t('form.hand-in'), 'review-domain')}
      <p class="muted">${t('form.hand-in-lead')}</p>
      <div class="flow">
        <button type="button" class="button" @click=${saveFile}>${t('form.save-file')}</button>
        <button type="button" class="button" @click=${copyLink}>${t('form.copy-link')}</button>
      </div>
      ${
        link
          ? html`
              <label for="answer-link">${t(link.copied ? 'form.link-copied' : 'form.link-shown')}</label>
              <input class="field" id="answer-link" readonly dir="ltr" .value=${link.href} />
            `
          : nothing
      }
    </section>
  `;
}
