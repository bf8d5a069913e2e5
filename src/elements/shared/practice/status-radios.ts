import { html, noChange, render } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { MessageKey, Translator } from '../../../i18n/translator.js';
import type { Model, PracticeStatus } from '../../../model/types.js';
import { icon, type IconName } from '../icons.js';
import '../more-icons.js';

/** The name of a status: the config's, or the built-in one in the reader's language. */
export const statusLabel = ({ id, label }: PracticeStatus, t: Translator): string =>
  label ?? t(`status.${id}` as MessageKey);

/** Empty, half, full: first, between, last. */
export function statusIcon(index: number, count: number): IconName {
  if (index === count - 1) return 'status-full';
  return index === 0 ? 'status-empty' : 'status-half';
}

const patterns = new WeakMap<Model, { readonly t: Translator; readonly pattern: HTMLElement }>();

/** The radio buttons that all cards share, drawn once to be copied. */
function patternOf(model: Model, t: Translator): HTMLElement {
  const known = patterns.get(model);
  if (known?.t === t) return known.pattern;
  const { statuses } = model.practices;
  const pattern = document.createElement('div');
  const labels = statuses.map(
    (status, index) => html`
      <label>
        <input type="radio" value=${status.id} data-act="status" />
        ${icon(statusIcon(index, statuses.length))}
        <span>${statusLabel(status, t)}</span>
      </label>
    `,
  );
  render(labels, pattern);
  patterns.set(model, { t, pattern });
  return pattern;
}

class StatusRadiosDirective extends Directive {
  #pattern: HTMLElement | null = null;
  #radios: readonly HTMLInputElement[] = [];

  override render(_model: Model, _t: Translator, _id: string, _chosen: string | null): typeof noChange {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [model, t, id, chosen]: [Model, Translator, string, string | null],
  ): typeof noChange {
    const pattern = patternOf(model, t);
    if (pattern !== this.#pattern) {
      element.replaceChildren(...pattern.cloneNode(true).childNodes);
      this.#radios = [...element.querySelectorAll('input')];
    }
    this.#pattern = pattern;
    const name = `status-${id}`;
    for (const radio of this.#radios) {
      if (radio.name !== name) radio.name = name;
      // As `live`: a click may have changed what was drawn last.
      const checked = radio.value === chosen;
      if (radio.checked !== checked) radio.checked = checked;
    }
    return noChange;
  }
}

/** Fills a radio group with the statuses of a model. One group of copied nodes, as a deck has many. */
export const statusRadios = directive(StatusRadiosDirective);
